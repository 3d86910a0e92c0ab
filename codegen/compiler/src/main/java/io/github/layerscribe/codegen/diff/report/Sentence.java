package io.github.layerscribe.codegen.diff.report;

import io.github.layerscribe.codegen.diagnostic.PrintableText;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A sentence of ours with plan text in it, which stays text wherever the sentence is shown.
 *
 * @param template ours, with {@code %s} for each piece of plan text
 */
public record Sentence(String template, List<String> planTexts) {

    public Sentence {
        planTexts = List.copyOf(planTexts);
    }

    static Sentence of(String template, String... planTexts) {
        return new Sentence(template, List.of(planTexts));
    }

    /** This and another one behind it. */
    Sentence with(Sentence next) {
        return new Sentence(
                template + next.template,
                Stream.of(planTexts, next.planTexts).flatMap(List::stream).toList());
    }

    /** For terminals: plan text in straight quotes. */
    public String plain() {
        return filled(text -> "\"" + PrintableText.of(text) + "\"");
    }

    /** For Markdown: plan text as code, in which neither markup, nor addresses, nor names of people do anything. */
    public String markdown() {
        return filled(Sentence::code);
    }

    private String filled(UnaryOperator<String> shown) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (String planText : planTexts) {
            int place = template.indexOf("%s", from);
            text.append(template, from, place).append(shown.apply(planText));
            from = place + 2;
        }
        return text.append(template, from, template.length()).toString();
    }

    /** Fenced by more backticks than the text has in a row. */
    static String code(String planText) {
        String text = PrintableText.of(planText).strip();
        if (text.isEmpty()) {
            return "(nothing)";
        }
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + pad + text + pad + fence;
    }
}
