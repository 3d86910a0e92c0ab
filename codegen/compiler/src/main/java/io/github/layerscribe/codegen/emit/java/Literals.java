package io.github.layerscribe.codegen.emit.java;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Plan values as Java literals. They are ASCII, so that no source encoding can change what the receiver gets.
 *
 * <p>They hold no line end: long ones are several, joined by {@code +} at ours.
 */
final class Literals {

    /** The longest constant that a class file holds, in bytes of its own UTF-8. */
    static final int MOST_BYTES = 65_535;

    private static final int LONGEST_PIECE = 90;

    private Literals() {}

    /** A string literal. */
    static String text(String value) {
        return '"' + escaped(value) + '"';
    }

    /** A string literal, as several that are joined over lines if it is long. */
    static String wrappedText(String value) {
        if (value.length() <= LONGEST_PIECE) {
            return text(value);
        }
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (start < value.length()) {
            int end = endOfPiece(value, start);
            pieces.add(text(value.substring(start, end)));
            start = end;
        }
        return String.join("\n+ ", pieces);
    }

    /**
     * A string literal inside the code of a comment: what closes a comment or a tag is spelled in octal, which only the
     * reader of the code turns back.
     */
    static String textInComment(String value) {
        StringBuilder literal = new StringBuilder(value.length() + 2).append('"');
        value.codePoints().forEach(c -> {
            boolean closes = c == '{' || c == '}' || c == '/' || c == '@';
            boolean isReadable = c > '~' && !DocText.isInvisible(c);
            literal.append(
                    closes ? octal((char) c) : isReadable ? Character.toString(c) : escaped(Character.toString(c)));
        });
        return literal.append('"').toString();
    }

    /** {@code 5}, or {@code 5000000000L} where an {@code int} cannot hold it. */
    static String integer(long value) {
        return value == (int) value ? Long.toString(value) : value + "L";
    }

    /** The text of a {@code new BigDecimal(…)}. */
    static String decimal(BigDecimal value) {
        return text(value.toPlainString());
    }

    /** Whether a class file can hold the text as one constant. */
    static boolean fitsClassFile(String value) {
        long bytes = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            bytes += c != 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        }
        return bytes <= MOST_BYTES;
    }

    private static int endOfPiece(String value, int start) {
        int limit = start + LONGEST_PIECE;
        if (limit >= value.length()) {
            return value.length();
        }
        int blank = value.lastIndexOf(' ', limit);
        int end = blank > start ? blank + 1 : limit;
        return Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end;
    }

    private static String escaped(String value) {
        StringBuilder literal = new StringBuilder(value.length() + 2);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < ' ') {
                literal.append(octal(c));
            } else if (c > '~') {
                literal.append(unicode(c));
            } else {
                literal.append(c);
            }
        }
        return literal.toString();
    }

    /** Not {@code \}{@code u}: the compiler would see the character itself, a line end in the middle of a literal. */
    private static String octal(char c) {
        return "\\" + (c >> 6) + (c >> 3 & 7) + (c & 7);
    }

    private static String unicode(char c) {
        String digits = "000" + Integer.toHexString(c);
        return "\\u" + digits.substring(digits.length() - 4);
    }
}
