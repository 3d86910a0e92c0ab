package io.github.layerscribe.codegen.imports.write;

import io.github.layerscribe.codegen.imports.draft.Written;
import io.github.layerscribe.codegen.yaml.YamlScalarText;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the YAML of a plan: a definition on one line where it fits, else one key a line. */
final class PlanWriter {

    private static final int WIDTH = 120;
    private final StringBuilder text = new StringBuilder();

    /** One key at the top with a single value. */
    void top(String key, String value) {
        text.append(key).append(": ").append(scalar(value)).append('\n');
    }

    /** One section; nothing if it has no definitions. */
    void section(String key, Map<String, Written> definitions) {
        if (definitions.isEmpty()) {
            return;
        }
        text.append('\n').append(key).append(":\n");
        definitions.forEach((id, definition) -> entry("  ", id, definition));
    }

    private void entry(String indent, String key, Written value) {
        String line = indent + scalar(key) + ": " + flow(value);
        boolean isLong = line.codePointCount(0, line.length()) > WIDTH;
        if (isLong && value instanceof Written.Keys keys && !keys.entries().isEmpty()) {
            text.append(indent).append(scalar(key)).append(":\n");
            keys.entries().forEach((inner, below) -> entry(indent + "  ", inner, below));
        } else {
            text.append(line).append('\n');
        }
    }

    private static String flow(Written value) {
        if (value instanceof Written.Word word) {
            return word.isText() ? scalar(word.text()) : word.text();
        }
        if (value instanceof Written.Items items) {
            return items.items().stream().map(PlanWriter::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((Written.Keys) value)
                .entries().entrySet().stream()
                        .map(entry -> scalar(entry.getKey()) + ": " + flow(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String scalar(String value) {
        return YamlScalarText.quoted(value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
