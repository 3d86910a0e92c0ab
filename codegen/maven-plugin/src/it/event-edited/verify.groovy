def changedIn = { String folder ->
    def root = new File(basedir, "target/$folder")
    def changed = []
    root.eachFileRecurse(groovy.io.FileType.FILES) {
        def path = root.toPath().relativize(it.toPath()).toString()
        def old = new File(basedir, "before/$folder/$path")
        if (!old.isFile() || old.lastModified() != it.lastModified()) {
            changed << path.replace('\\', '/')
        }
    }
    changed.sort()
}

assert changedIn('generated-sources/layerscribe') == ['com/acme/datalayer/Login.java']
assert changedIn('generated-resources/layerscribe').every { it.startsWith('META-INF/resources/layerscribe/acme-shoes') }
assert changedIn('classes').contains('com/acme/datalayer/Login.class')
assert new File(basedir, 'target/generated-sources/layerscribe/com/acme/datalayer/Login.java').text.contains('Which account the visitor used')

def log = new File(basedir, 'build.log').text
assert log.substring(log.lastIndexOf('Building event-edited')) =~ /Tracking plan: \d files? written, 0 deleted, \d+ unchanged\./
