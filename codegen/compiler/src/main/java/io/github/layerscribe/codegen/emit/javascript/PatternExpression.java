package io.github.layerscribe.codegen.emit.javascript;

/** A plan's pattern as a JavaScript regular expression over the whole value. */
final class PatternExpression {

    /** What may stand behind a backslash under JavaScript's flag {@code u}. */
    private static final String ESCAPABLE = "^$\\.*+?()[]{}|/dDwW";

    private PatternExpression() {}

    /** {@code new RegExp('^(?:…)$', 'u')}: a string, so that nothing in it can end a literal. */
    static String of(String pattern) {
        return "new RegExp(" + Literal.of("^(?:" + withoutNeedlessEscapes(pattern) + ")$") + ", 'u')";
    }

    /** The plan lets any punctuation be escaped; JavaScript refuses an escape that is not needed. */
    private static String withoutNeedlessEscapes(String pattern) {
        StringBuilder accepted = new StringBuilder(pattern.length());
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length()) {
                char escaped = pattern.charAt(++i);
                boolean needed = ESCAPABLE.indexOf(escaped) >= 0 || inClass && escaped == '-';
                accepted.append(needed ? "\\" : "").append(escaped);
            } else {
                inClass = c == '[' || inClass && c != ']';
                accepted.append(c);
            }
        }
        return accepted.toString();
    }
}
