package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.naming.Suggestion;
import io.github.layerscribe.codegen.parse.keys.KeyReader;
import io.github.layerscribe.codegen.parse.keys.Section;
import io.github.layerscribe.codegen.yaml.YamlNode;

/** What a file holds that is not the root of its plan: sections only. */
final class IncludedFile {

    private IncludedFile() {}

    static void check(YamlNode.Mapping file, Diagnostics diagnostics) {
        for (YamlNode.Entry entry : file.entries()) {
            String key = entry.key().text();
            if (Section.find(key).isEmpty() && !KeyReader.isExtension(key)) {
                String guess = Suggestion.didYouMean(key, Section.keys());
                diagnostics.error(
                        "include",
                        entry.key().range(),
                        "\"" + key + "\" cannot stand in an included file, which holds sections only.",
                        guess.isEmpty() ? "Move it to the file that begins with plan:." : guess);
            }
        }
    }
}
