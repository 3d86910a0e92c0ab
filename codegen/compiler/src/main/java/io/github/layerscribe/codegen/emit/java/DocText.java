package io.github.layerscribe.codegen.emit.java;

import java.util.Locale;

/**
 * Plan text as prose of a Javadoc comment: it never ends the comment, and never becomes a tag, markup or a character of
 * code. Letters of all languages stay readable; what cannot be seen, or turns the direction of text, is spelled out.
 */
final class DocText {

    private DocText() {}

    /** Prose in one line. */
    static String of(String text) {
        String line = inOneLine(text);
        StringBuilder prose = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int next = i + Character.charCount(c);
            append(prose, line, i, c, next);
            i = next;
        }
        return prose.toString();
    }

    /** A value or name, such as {@code {@code A-100042}}. */
    static String code(String text) {
        String line = inOneLine(text);
        return isPlainCode(line) ? "{@code " + line + "}" : "<code>" + of(line) + "</code>";
    }

    /** Prose that ends like a sentence. */
    static String sentence(String text) {
        String prose = of(text);
        return prose.isEmpty() || ".!?…".indexOf(prose.charAt(prose.length() - 1)) >= 0 ? prose : prose + ".";
    }

    /** Prose that goes on after it: without the full stop at its end. */
    static String clause(String text) {
        String prose = of(text);
        boolean stops = prose.length() > 1 && prose.endsWith(".") && !prose.endsWith("..");
        return stops ? prose.substring(0, prose.length() - 1) : prose;
    }

    private static void append(StringBuilder prose, String line, int at, int c, int next) {
        char before = at == 0 ? ' ' : line.charAt(at - 1);
        char after = next == line.length() ? ' ' : line.charAt(next);
        boolean isSpecial = c == '&'
                || c == '<'
                || c == '>'
                || c == '@' && (before == ' ' || before == '{')
                || c == '/' && before == '*'
                || c == '\\' && after == 'u'
                || c == '{' && after == '@';
        if (isSpecial || isInvisible(c)) {
            prose.append(entity(c));
        } else {
            prose.appendCodePoint(c);
        }
    }

    private static String entity(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> String.format(Locale.ROOT, "&#x%x;", c);
        };
    }

    /** Every run of blanks and line ends, of any kind, is one blank. */
    private static String inOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                line.append(c);
            } else if (i == 0 || !isBlank(text.charAt(i - 1))) {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isPlainCode(String line) {
        if (line.isEmpty() || line.contains("*/") || line.contains("\\u")) {
            return false;
        }
        return line.codePoints().noneMatch(c -> c == '{' || c == '}' || c == '@' || isInvisible(c));
    }

    /** By ranges: what a JDK calls unassigned grows with every version, and the output must not. */
    static boolean isInvisible(int c) {
        return c < ' '
                || c >= 0x7F && c <= 0x9F
                || c == 0xAD
                || c >= 0x600 && c <= 0x605
                || c == 0x61C
                || c == 0x180E
                || c >= 0x200B && c <= 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c >= 0xD800 && c <= 0xF8FF
                || c == 0xFEFF
                || c >= 0xFFF0 && c <= 0xFFFF
                || c >= 0xE0000;
    }
}
