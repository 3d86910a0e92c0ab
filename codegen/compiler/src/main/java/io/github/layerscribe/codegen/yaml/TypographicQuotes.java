package io.github.layerscribe.codegen.yaml;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.source.SourceRange;

/** Quotes that word processors make and YAML takes for letters. */
final class TypographicQuotes {

    private static final String OPENING = "\u201C\u201E\u2018\u201A\u00AB\u201D";
    private static final String CLOSING = "\u201D\u201C\u2019\u2018\u00BB";

    private TypographicQuotes() {}

    /** Whether a text begins with such a quote. */
    static boolean open(String text) {
        return !text.isEmpty() && OPENING.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether a text stands between two of them, and none is inside. */
    static boolean surround(String text) {
        return text.length() > 2
                && open(text)
                && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0
                && without(text).chars().noneMatch(c -> CLOSING.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0);
    }

    static String without(String text) {
        int end = CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0 ? text.length() - 1 : text.length();
        return text.substring(1, Math.max(1, end));
    }

    static Diagnostic diagnostic(SourceRange range, String text) {
        return Diagnostic.error(
                "curly-quotes",
                range,
                "These are typographic quotes; the plan needs straight ones: \"" + without(text) + "\".",
                "");
    }
}
