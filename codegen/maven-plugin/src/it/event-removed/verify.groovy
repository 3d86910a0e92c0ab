def file = { String path -> new File(basedir, path) }
def sources = 'generated-sources/layerscribe/com/acme/datalayer'
def classes = 'classes/com/acme/datalayer'
def classesOfPurchase = { String root ->
    file("$root/$classes").list().findAll { it ==~ /Purchase(\$.*)?\.class/ }
}

assert file("before/$sources/Purchase.java").isFile()
assert classesOfPurchase('before')

assert !file("target/$sources/Purchase.java").exists()
assert classesOfPurchase('target').isEmpty()
assert file("target/$sources/Login.java").isFile()
assert file("target/$sources/Mine.java").text == file("again/target/$sources/Mine.java").text
assert file("target/$classes/Mine.class").isFile()
assert file("target/$classes/Login.class").isFile()
assert !file('target/classes/META-INF/resources/layerscribe/acme-shoes.js').text.contains('pushPurchase')
