def report = { String name -> new File(basedir, "target/layerscribe-reports/$name") }
def log = new File(basedir, 'build.log').text
def second = log.substring(log.lastIndexOf('Building lint'))

assert report('lint.sarif').text.contains('"description-missing"')
assert report('lint.xml').text.contains('description-missing')
assert report('lint.json').text.contains('description-missing')
assert log =~ /\[WARNING\].*src\/main\/datalayer\/shop\.plan\.yaml:8:3: .*\[description-missing\]/ : 'never fails, but says so'
assert second =~ /The tracking plan has \d+ (error|warning)/
assert second.contains('BUILD FAILURE')
assert !second.contains('nothing was generated')
