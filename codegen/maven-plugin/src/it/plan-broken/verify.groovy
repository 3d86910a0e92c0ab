def contentOf = { String folder ->
    def content = [:]
    def root = new File(basedir, folder)
    root.eachFileRecurse(groovy.io.FileType.FILES) {
        content[root.toPath().relativize(it.toPath()).toString()] =
                [it.bytes.encodeHex().toString(), it.lastModified()]
    }
    content
}

assert contentOf('before').size() > 5
assert contentOf('target') == contentOf('before') : 'the old output is as it was'

def log = new File(basedir, 'build.log').text
def plan = /[^\s:]*src\/main\/datalayer\/shop\.plan\.yaml/
assert log =~ /$plan:2:10: \[version\] .*1\.0\.0/
assert log =~ /$plan:7:18: \[unknown-type\] .*integer/
assert log =~ /$plan:9:135: \[unknown-property\] .*method/
assert log.contains('The tracking plan has 3 errors')
assert log.contains('BUILD FAILURE')
assert log =~ /\[ERROR\]     version: 1\.0\n\[ERROR\]              \^\^\^\n/ : 'the line with a caret'
