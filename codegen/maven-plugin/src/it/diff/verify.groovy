def log = new File(basedir, 'build.log').text
def report = { String name -> new File(basedir, "target/layerscribe-reports/$name").text }

assert log =~ /src\/main\/datalayer\/shop\.plan\.yaml:2:\d+: \[version-bump\]/
assert log.contains('2.0.0') : 'the version to write'
assert report('diff.md').contains('transaction\\_id') || report('diff.md').contains('transaction_id')
assert new groovy.json.JsonSlurper().parseText(report('diff.json')).bump == 'major'
assert log =~ /\[WARNING\].*version-bump/ : 'a warning where it shall not fail'
