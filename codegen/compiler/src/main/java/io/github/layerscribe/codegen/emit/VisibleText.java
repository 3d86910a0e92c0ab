package io.github.layerscribe.codegen.emit;

import java.util.Locale;

/**
 * Text that shows what it holds: what nobody sees (controls, formatting characters, line separators, halves of surrogate
 * pairs) stands there as {@code \\u202e}. Letters of all languages stay as they are.
 */
public final class VisibleText {

    private VisibleText() {}

    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(visible, character));
        return visible.toString();
    }

    static void append(StringBuilder visible, int character) {
        if (isVisible(character)) {
            visible.appendCodePoint(character);
        } else {
            for (char half : Character.toChars(character)) {
                visible.append(String.format(Locale.ROOT, "\\u%04x", (int) half));
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
