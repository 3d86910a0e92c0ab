package io.github.layerscribe.codegen.emit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * Prints JSON for people to read in reviews: one member a line, short objects and lists in one.
 *
 * <p>Letters of all languages stay as they are; what nobody sees is escaped ({@link VisibleText}), so that the text shows
 * what it holds and survives being written as UTF-8.
 */
final class JsonText {

    private static final int LINE = 110;
    private static final int SHORT = 70;

    private final String indent;

    JsonText() {
        this("");
    }

    private JsonText(String indent) {
        this.indent = indent;
    }

    String of(Object value) {
        if (value instanceof JsonObject object) {
            return fitting(
                    object.members().entrySet().stream()
                            .map(member -> quoted(member.getKey()) + ": " + inner().of(member.getValue()))
                            .toList(),
                    "{",
                    "}",
                    SHORT);
        }
        if (value instanceof Collection<?> list) {
            return fitting(list.stream().map(inner()::of).toList(), "[", "]", lengthOf(list));
        }
        if (value instanceof String text) {
            return quoted(text);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** Single values may fill a line; what has parts must be short to stand in one. */
    private int lengthOf(Collection<?> list) {
        boolean isFlat =
                list.stream().noneMatch(element -> element instanceof JsonObject || element instanceof Collection<?>);
        return isFlat ? LINE - indent.length() : SHORT;
    }

    private String fitting(List<String> parts, String opening, String closing, int most) {
        int length = parts.stream().mapToInt(part -> part.length() + 2).sum();
        if (length <= most && parts.stream().noneMatch(part -> part.indexOf('\n') >= 0)) {
            return opening + String.join(", ", parts) + closing;
        }
        String separator = "\n" + inner().indent;
        return opening + separator + String.join("," + separator, parts) + "\n" + indent + closing;
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
        } else {
            VisibleText.append(quoted, character);
        }
    }
}
