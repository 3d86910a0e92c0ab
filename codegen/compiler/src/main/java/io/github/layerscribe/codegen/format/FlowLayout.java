package io.github.layerscribe.codegen.format;

import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.List;

/** A list or a map in brackets or braces, on one line. */
final class FlowLayout {

    private FlowLayout() {}

    static String text(YamlNode node, Place place) {
        StringBuilder text = new StringBuilder();
        append(text, node, place);
        return text.toString();
    }

    private static void append(StringBuilder text, YamlNode node, Place place) {
        if (node instanceof YamlNode.Scalar scalar) {
            text.append(ScalarLayout.value(scalar, place));
        } else if (node instanceof YamlNode.Sequence sequence) {
            appendItems(text, sequence.items(), place.item());
        } else if (node instanceof YamlNode.Mapping mapping) {
            appendEntries(text, mapping, place);
        }
    }

    private static void appendItems(StringBuilder text, List<YamlNode> items, Place place) {
        String separator = "[";
        for (YamlNode item : items) {
            text.append(separator);
            append(text, item, place);
            separator = ", ";
        }
        text.append(items.isEmpty() ? "[]" : "]");
    }

    private static void appendEntries(StringBuilder text, YamlNode.Mapping mapping, Place place) {
        String separator = "{";
        for (YamlNode.Entry entry : mapping.entries()) {
            text.append(separator).append(ScalarLayout.key(entry.key())).append(": ");
            append(text, entry.value(), place.of(entry.key().text(), mapping));
            separator = ", ";
        }
        text.append(mapping.entries().isEmpty() ? "{}" : "}");
    }
}
