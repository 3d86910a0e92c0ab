def snippets = (new File(readmeFile).text =~ /(?s)```xml\n(.*?)```/).collect { it[1] }
assert snippets.size() == 1
assert snippets[0].contains("<artifactId>layerscribe-maven-plugin</artifactId>\n      <version>${projectVersion}</version>")

def pom = new File(basedir, 'pom.xml')
def marker = '<!-- snippet of the README -->'
assert pom.text.contains(marker)
pom.text = pom.text.replace(marker, snippets[0])
true
