def log = new File(basedir, 'build.log').text
def again = log.substring(log.lastIndexOf('Building skipped'))
assert again.contains('Tracking plan: skipped.')
assert again.contains('BUILD SUCCESS')
assert new File(basedir, 'target/classes/com/acme/datalayer/Login.class').isFile()
assert new File(basedir, 'target/classes/META-INF/resources/layerscribe/acme-shoes.js').isFile()
assert new File(basedir, 'before/generated-sources/layerscribe/com/acme/datalayer/Login.java').isFile()
