package io.github.layerscribe.codegen.yaml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a text is written as one scalar of a plan, on one line.
 *
 * <p>What {@link #quoted} gives can stand anywhere in a file, as a key or a value, in a block or inside braces, and
 * {@link YamlReader} reads the same text back. No YAML tool takes it for a number, a truth value or nothing: what is
 * meant as a number is written without this class.
 *
 * <pre>{@code
 * YamlScalarText.quoted("Order number")       // Order number
 * YamlScalarText.quoted("Sum, without tax")   // "Sum, without tax"
 * YamlScalarText.quoted("004711")             // "004711"
 * YamlScalarText.quoted("no")                 // "no"
 * }</pre>
 */
public final class YamlScalarText {

    private static final String MARKS_OF_WORDS = "_(.)'- ";
    private static final String MARKS_OF_NO_SYNTAX = MARKS_OF_WORDS + "/+*=<>&;!%@|$^~";

    /** What some version of YAML reads as a number. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?(0[bB][01_]+|0[oO][0-7_]+|0[xX][0-9a-fA-F_]+"
            + "|[0-9][0-9_]*(:[0-5]?[0-9])*(\\.[0-9_]*)?([eE][-+]?[0-9]+)?"
            + "|\\.[0-9_]+([eE][-+]?[0-9]+)?|\\.(inf|Inf|INF|nan|NaN|NAN))");

    private static final Pattern PLAN_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    private YamlScalarText() {}

    /**
     * A text as a scalar: plain if no YAML tool can take it for something else, else in quotes. Characters that cannot
     * be seen, or that turn the direction of writing, are written as escapes.
     */
    public static String quoted(String text) {
        return isSimple(text) && !isTyped(text) ? text : inQuotes(text);
    }

    /** A text in quotes: double ones, or single ones where those spare escapes, as in a pattern. */
    public static String inQuotes(String text) {
        boolean needsEscapes = text.codePoints().anyMatch(YamlScalarText::isHidden);
        boolean isClearerInSingle = text.indexOf('\\') >= 0 || text.indexOf('"') >= 0;
        return isClearerInSingle && !needsEscapes && text.indexOf('\'') < 0 ? "'" + text + "'" : inDouble(text);
    }

    /** Whether the text holds only characters that mean nothing to any YAML tool where they stand. */
    public static boolean isSimple(String text) {
        return isMadeOf(MARKS_OF_NO_SYNTAX, text);
    }

    /** Whether the text is words, so that nobody even wonders about quotes; paths are not. */
    public static boolean isWords(String text) {
        return isMadeOf(MARKS_OF_WORDS, text) && text.indexOf('/') < 0;
    }

    private static boolean isMadeOf(String marks, String text) {
        return !text.isEmpty()
                && isWordCharacter(text.codePointAt(0))
                && !TypographicQuotes.open(text)
                && !text.endsWith(" ")
                && text.codePoints().allMatch(c -> isWordCharacter(c) || marks.indexOf(c) >= 0);
    }

    /** Whether some YAML tool reads the plain text as a number, a truth value or nothing. */
    public static boolean isTyped(String text) {
        return text.equals("~")
                || NUMBER.matcher(text).matches()
                || (text.length() <= 5 && WORDS.contains(text.toLowerCase(Locale.ROOT)));
    }

    /** Whether a plan reads the text as the number or truth value that other tools see in it. */
    public static boolean isNumberOrFlag(String text) {
        return text.equals("true")
                || text.equals("false")
                || PLAN_NUMBER.matcher(text).matches();
    }

    /** Whether a text holds a character that is written as an escape: people would not see it. */
    public static boolean hidesCharacters(String text) {
        return text.codePoints().anyMatch(YamlScalarText::isHidden);
    }

    private static boolean isWordCharacter(int c) {
        boolean isAscii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return isAscii || c == '_' || c == '/' || c == '(' || (c > 0xA0 && !isHidden(c) && !isWideBlank(c));
    }

    private static boolean isWideBlank(int c) {
        return c == 0x1680 || (c >= 0x2000 && c <= 0x200D) || c == 0x202F || c == 0x205F || c == 0x3000;
    }

    /** Written out by number, as the classes of characters differ between versions of Java. */
    private static boolean isHidden(int c) {
        boolean isControl = c < 0x20 || (c >= 0x7F && c < 0xA0);
        boolean isDirection = c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E);
        boolean isFormat = c == 0x200B || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB);
        boolean isNoCharacter = (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE;
        return isControl || isDirection || isFormat || isNoCharacter || (c >= 0xE0000 && c <= 0xE007F);
    }

    private static String inDouble(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> append(quoted, c);
            }
        });
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int c) {
        if (!isHidden(c)) {
            quoted.appendCodePoint(c);
        } else {
            quoted.append(String.format(Locale.ROOT, c <= 0xFFFF ? "\\u%04X" : "\\U%08X", c));
        }
    }
}
