package io.github.layerscribe.inert;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/** Writers that are in use and break pages. The proof must catch each of them, or it proves nothing. */
final class BadWriters {

    /** Escapes for JSON and forgets that a page surrounds it. */
    static final LiteralPrinter NO_HTML_ESCAPING = LiteralPrinter.escaping(BadWriters::json);

    /** The popular replacement; {@code <!--<script>} is not among what it replaces. */
    static final LiteralPrinter END_TAGS_ONLY =
            LiteralPrinter.escaping(string -> json(string).replace("</", "<\\/"));

    /** Escapes what HTML minds and goes through a page's charset, where a lone surrogate becomes a question mark. */
    static final LiteralPrinter LOSES_SURROGATES =
            LiteralPrinter.escaping(string -> escape(string, c -> needsJson(c) || "<>&'\u2028\u2029".indexOf(c) >= 0));

    private BadWriters() {}

    static Map<String, LiteralPrinter> byName() {
        Map<String, LiteralPrinter> writers = new LinkedHashMap<>();
        writers.put("no HTML escaping", NO_HTML_ESCAPING);
        writers.put("end tags only", END_TAGS_ONLY);
        writers.put("loses surrogates", LOSES_SURROGATES);
        return writers;
    }

    private static String json(String string) {
        return escape(string, BadWriters::needsJson);
    }

    private static boolean needsJson(int c) {
        return c < ' ' || c == '"' || c == '\\';
    }

    private static String escape(String string, IntPredicate escaped) {
        StringBuilder text = new StringBuilder();
        for (char c : string.toCharArray()) {
            text.append(escaped.test(c) ? String.format(Locale.ROOT, "\\u%04X", (int) c) : String.valueOf(c));
        }
        return text.toString();
    }
}
