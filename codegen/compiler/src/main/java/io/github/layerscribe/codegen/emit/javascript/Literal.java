package io.github.layerscribe.codegen.emit.javascript;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Plan text as JavaScript strings. Whatever could end a string, a script element, or mean something to a template
 * engine or a tag manager is written as a unicode escape, which is legal in JavaScript and in JSON.
 */
final class Literal {

    private static final String PLAIN = " _.,:;/#@+=!?()*|-";

    private Literal() {}

    /** {@code 'text'}. */
    static String of(String text) {
        return "'" + escape(text) + "'";
    }

    /** {@code "text"}, which JSON reads too. */
    static String json(String text) {
        return '"' + escape(text) + '"';
    }

    /** {@code ['a', 'b']}. */
    static String list(Collection<String> texts) {
        return texts.stream().map(Literal::of).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
                escaped.append(c);
            } else {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return escaped.toString();
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
