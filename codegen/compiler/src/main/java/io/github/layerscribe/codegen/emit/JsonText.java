package io.github.layerscribe.codegen.emit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints JSON for people to read in reviews: one member a line, short lists of single values in one.
 *
 * <p>Letters of all languages stay as they are. What nobody sees (controls, formatting characters, line separators, halves
 * of surrogate pairs) is escaped, so that the text shows what it holds and survives being written as UTF-8.
 */
final class JsonText {

    private static final int LINE = 110;

    private final String indent;

    JsonText() {
        this("");
    }

    private JsonText(String indent) {
        this.indent = indent;
    }

    String of(Object value) {
        if (value instanceof JsonObject object) {
            return lines(
                    "{",
                    object.members().entrySet().stream()
                            .map(member -> quoted(member.getKey()) + ": " + inner().of(member.getValue())),
                    "}");
        }
        if (value instanceof Collection<?> list) {
            return list(List.copyOf(list));
        }
        if (value instanceof String text) {
            return quoted(text);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private String list(List<?> list) {
        if (list.stream().noneMatch(element -> element instanceof JsonObject || element instanceof Collection<?>)) {
            String line = list.stream().map(this::of).collect(Collectors.joining(", ", "[", "]"));
            if (indent.length() + line.length() <= LINE) {
                return line;
            }
        }
        return lines("[", list.stream().map(inner()::of), "]");
    }

    private String lines(String opening, Stream<String> elements, String closing) {
        String text = elements.map(element -> inner().indent + element).collect(Collectors.joining(",\n"));
        return text.isEmpty() ? opening + closing : opening + "\n" + text + "\n" + indent + closing;
    }

    private JsonText inner() {
        return new JsonText(indent + "  ");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 8).append('"');
        text.codePoints().forEach(character -> append(quoted, character));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int character) {
        if (character == '"' || character == '\\') {
            quoted.append('\\').appendCodePoint(character);
        } else if (character == '\n') {
            quoted.append("\\n");
        } else if (character == '\t') {
            quoted.append("\\t");
        } else if (isVisible(character)) {
            quoted.appendCodePoint(character);
        } else {
            for (char half : Character.toChars(character)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) half));
            }
        }
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
