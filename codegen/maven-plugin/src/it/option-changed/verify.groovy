def file = { String path -> new File(basedir, path) }

assert file('before/classes/com/acme/datalayer/Login.class').isFile()
['generated-sources/layerscribe', 'classes'].each { folder ->
    assert !file("target/$folder/com/acme/datalayer").exists()
}
assert file('target/generated-sources/layerscribe/com/acme/other/Login.java').text.contains('package com.acme.other;')
assert file('target/classes/com/acme/other/Login.class').isFile()
