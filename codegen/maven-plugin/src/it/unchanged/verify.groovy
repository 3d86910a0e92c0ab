def timesIn = { String folder ->
    def times = [:]
    def root = new File(basedir, folder)
    root.eachFileRecurse(groovy.io.FileType.FILES) {
        times[root.toPath().relativize(it.toPath()).toString()] = it.lastModified()
    }
    times.findAll { !it.key.startsWith('maven-status') && !it.key.startsWith('antrun') }
}

def before = timesIn('before')
assert before.keySet().any { it.endsWith('Login.class') } && before.keySet().any { it.endsWith('Login.java') }
assert timesIn('target') == before : 'no file has another time'

def log = new File(basedir, 'build.log').text
def again = log.substring(log.lastIndexOf('Building unchanged'))
assert again =~ /Tracking plan: nothing to do, \d+ files up to date\./
assert again.contains('Nothing to compile')
