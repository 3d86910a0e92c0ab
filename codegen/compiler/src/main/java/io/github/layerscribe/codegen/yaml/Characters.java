package io.github.layerscribe.codegen.yaml;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Characters that a plan cannot hold, and those that no name may hold because nobody sees them. */
public final class Characters {

    private Characters() {}

    /**
     * The first character of a name that cannot be seen or that turns the direction of writing: two names that look the
     * same must be the same.
     */
    public static OptionalInt firstInvisible(String name) {
        return name.codePoints().filter(Characters::isInvisible).findFirst();
    }

    /** {@code U+202E}, as people look it up. */
    public static String describe(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /** The text without the characters nobody sees. */
    public static String withoutInvisible(String name) {
        StringBuilder seen = new StringBuilder(name.length());
        name.codePoints().filter(c -> !isInvisible(c)).forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> c != ' ';
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> isBlankLetter(c);
        };
    }

    /** Letters and marks without a shape: Hangul fillers, Khmer inherent vowels, joiners, variation selectors. */
    private static boolean isBlankLetter(int c) {
        return c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0
                || c == 0x17B4
                || c == 0x17B5
                || c == 0x034F
                || c == 0x2800
                || (c >= 0x180B && c <= 0x180F)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF);
    }

    /** The first character that YAML does not allow at all. */
    static Optional<Diagnostic> firstUnreadable(SourceFile file) {
        String text = file.text();
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isYaml(c)) {
                SourceRange place = SourceRange.at(file, line, column);
                return Optional.of(Diagnostic.error(
                        "character",
                        place,
                        "The character " + describe(c) + " cannot stand in a plan.",
                        "Take it out."));
            }
            i += Character.charCount(c);
            boolean isBreak = c == '\n' || (c == '\r' && (i >= text.length() || text.charAt(i) != '\n'));
            line = isBreak ? line + 1 : line;
            column = isBreak ? 1 : column + 1;
        }
        return Optional.empty();
    }

    private static boolean isYaml(int c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n' || c == '\r';
        }
        return c <= 0x7E || c == 0x85 || (c >= 0xA0 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
