def snippets = (new File(readmeFile).text =~ /(?s)```xml\n(.*?)```/).collect { it[1] }
assert snippets.size() == 1
assert snippets[0].contains("<artifactId>layerscribe-maven-plugin</artifactId>\n      <version>${projectVersion}</version>")

// People take the resources plugin that their Maven names; here it is the one that this build already has.
def resources = """<plugins>
    <plugin>
      <artifactId>maven-resources-plugin</artifactId>
      <version>${resourcesPluginVersion}</version>
    </plugin>"""
def pom = new File(basedir, 'pom.xml')
def marker = '<!-- snippet of the README -->'
assert pom.text.contains(marker)
pom.text = pom.text.replace(marker, snippets[0].replace('<plugins>', resources))
true
