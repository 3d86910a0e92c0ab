package io.github.layerscribe.codegen.diagnostic;

/** Text of a plan made harmless for a terminal or a log: one line, no controls, nothing that turns its direction. */
public final class PrintableText {

    private static final int MAX_LENGTH = 600;

    private PrintableText() {}

    /** The text on one line, cut if it is very long. */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder(Math.min(text.length(), MAX_LENGTH));
        boolean isBlank = false;
        for (int i = 0; i < text.length() && printable.length() < MAX_LENGTH; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean isBreak = c == '\n' || c == '\r' || c == '\t';
            if (!isBreak || !isBlank) {
                printable.appendCodePoint(isBreak ? ' ' : harmless(c));
            }
            isBlank = isBreak;
        }
        return printable.length() < MAX_LENGTH ? printable.toString() : printable + "…";
    }

    /** One character for one character, so that columns stay. */
    static int harmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\t' ? ' ' : '?';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '?';
            default -> c;
        };
    }
}
