def log = new File(basedir, 'build.log').text
def last = log.substring(log.lastIndexOf('Building committed'))

assert log.contains('committed` is current.')
assert last =~ /committed\/java\/com\/acme\/datalayer\/Purchase\.java` differs\./
assert !(last =~ /Login\.java`/) : 'only what differs'
assert last.contains('Generate again and commit the result.')
assert last.contains('BUILD FAILURE')
