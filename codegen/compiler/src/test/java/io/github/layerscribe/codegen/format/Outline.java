package io.github.layerscribe.codegen.format;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.yaml.YamlNode;
import io.github.layerscribe.codegen.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;

/** What a file says, one line for each node: keys, texts and their order, without places and quotes. */
final class Outline {

    private final List<String> lines = new ArrayList<>();

    private Outline() {}

    static List<String> of(String text) {
        Outline outline = new Outline();
        outline.add(
                "",
                YamlReader.read(new SourceFile("t", text), new Diagnostics()).orElseThrow());
        return outline.lines;
    }

    private void add(String path, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            lines.add(path + " = " + scalar.text());
        } else if (node instanceof YamlNode.Sequence sequence) {
            lines.add(path + " list of " + sequence.items().size());
            sequence.items().forEach(item -> add(path + "/-", item));
        } else if (node instanceof YamlNode.Mapping mapping) {
            lines.add(path + " map of " + mapping.entries().size());
            mapping.entries().forEach(entry -> add(path + "/" + entry.key().text(), entry.value()));
        } else {
            lines.add(path + " hole");
        }
    }
}
