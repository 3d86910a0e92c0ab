package io.github.layerscribe.codegen.emit.java;

/**
 * A plan's pattern in the language of {@code java.util.regex}, for validators that judge by annotation.
 *
 * <p>The languages differ in two places: the plan's {@code .} excludes four characters and Java's excludes five, and in
 * Java's classes {@code [} and {@code &&} mean more than themselves.
 */
final class JavaPattern {

    private static final String ANY_IN_LINE = "[^\\n\\r\\u2028\\u2029]";

    private JavaPattern() {}

    static String of(String pattern) {
        StringBuilder regex = new StringBuilder(pattern.length() + 8);
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length()) {
                regex.append(c).append(pattern.charAt(++i));
            } else if (!inClass && c == '.') {
                regex.append(ANY_IN_LINE);
            } else if (inClass && (c == '[' || c == '&')) {
                regex.append('\\').append(c);
            } else {
                inClass = c == '[' || inClass && c != ']';
                regex.append(c);
            }
        }
        return regex.toString();
    }
}
