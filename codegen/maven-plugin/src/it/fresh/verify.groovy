def file = { String path -> new File(basedir, "target/$path") }

['Login', 'Purchase', 'AcmeShoesPlan'].each { type ->
    assert file("generated-sources/layerscribe/com/acme/datalayer/${type}.java").isFile()
    assert file("classes/com/acme/datalayer/${type}.class").isFile()
}
assert file('generated-resources/layerscribe/META-INF/resources/layerscribe/acme-shoes.js').isFile()
assert file('classes/META-INF/resources/layerscribe/acme-shoes.js').isFile()
assert file('classes/com/acme/shop/SignIn.class').isFile()
assert file('layerscribe/manifest').text.contains('com/acme/datalayer/Login.java')

def lines = new File(basedir, 'build.log').readLines().findAll { it.contains('Tracking plan') }
assert lines.size() == 1 : "one line of ours: $lines"
assert lines[0] ==~ /.*Tracking plan: \d+ files written, 0 deleted, 0 unchanged\..*/
assert !new File(basedir, 'build.log').text.contains('[WARNING]') : 'the runtime is found and as new as the plugin'
