assert new File(basedir, 'target/classes/com/acme/datalayer/Login.class').isFile()
assert new File(basedir, 'target/generated-sources/layerscribe/com/acme/datalayer/Login.java').text.contains('How the visitor signed in')
