['one', 'two'].each { module ->
    def target = new File(basedir, "$module/target")
    def source = new File(target, "generated-sources/layerscribe/com/acme/$module/datalayer/Login.java")
    assert source.text.contains("How the visitor signed in to shop $module")
    assert new File(target, "classes/com/acme/$module/datalayer/Login.class").isFile()
    assert new File(target, 'layerscribe/manifest').isFile()
}
def log = new File(basedir, 'build.log').text
assert !log.contains('not marked as @threadSafe') && !log.contains('not marked as thread-safe')
