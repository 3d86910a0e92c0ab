def file = { String path -> new File(basedir, "target/$path") }

assert file('classes/com/acme/datalayer/Purchase.class').isFile() : 'from the house'
assert file('generated-sources/layerscribe/com/acme/datalayer/Login.java').text.contains('transactionId') : 'from the brand'
assert file('generated-sources/layerscribe/com/acme/datalayer/NorthPlan.java').isFile()
assert file('layerscribe-reports/diff.json').text.contains('transaction_id')
