def file = { String path -> new File(basedir, "target/$path") }

assert file('classes/com/acme/datalayer/Login.class').isFile()
assert file('test-classes/com/acme/probes/Probe.class').isFile()
assert file('test-classes/com/acme/shop/ProbeTest.class').isFile()
assert file('generated-test-sources/layerscribe/com/acme/probes/Probe.java').isFile()
assert file('test-classes/META-INF/resources/layerscribe/probes.js').isFile()
assert !file('classes/com/acme/probes').exists() : 'nothing of the tests gets into the jar'
assert !file('generated-sources/layerscribe/com/acme/probes').exists()

def told = new File(basedir, 'build.log').readLines().findAll { it.contains('Tracking plan') }
assert told.size() == 4
assert told[2..3].every { it.contains('nothing to do') } : 'neither deletes what the other wrote'
