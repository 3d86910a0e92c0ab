package io.github.layerscribe.codegen.imports.draft;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the YAML of a plan: a definition on one line where it fits, else one key a line. */
final class PlanWriter {

    private static final int WIDTH = 120;
    private static final Pattern PLAIN =
            Pattern.compile("-?[\\p{L}\\p{N}]([\\p{L}\\p{N} _./()+=|*-]*[\\p{L}\\p{N}_./()+*-])?");

    /** Words that other readers take for something else than text. */
    private static final Set<String> WORDS = Set.of("null", "y", "n", "yes", "no", "on", "off");

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
            return scalar(word.text());
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
        boolean isPlain = PLAIN.matcher(value).matches() && !WORDS.contains(value.toLowerCase(Locale.ROOT));
        return isPlain ? value : quoted(value);
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
        value.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(isVisible(c) ? Character.toString(c) : escape(c));
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }

    private static String escape(int c) {
        return String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
