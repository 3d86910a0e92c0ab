def log = new File(basedir, 'build.log').text
def told = log.readLines().findAll { it.contains('Tracking plan') }

assert new File(basedir, 'shop/target/classes/com/acme/datalayer/Login.class').isFile()
assert told[0] =~ /files written/ : 'from the folder of classes, as nothing is packed at compile'
assert told[2] =~ /nothing to do/ : 'from the jar, which is as it was'
assert log =~ /artifact `com\.acme:nowhere:1` could not be had/
