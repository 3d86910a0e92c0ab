package io.github.layerscribe.codegen.lint;

import io.github.layerscribe.codegen.lint.About.Sample;
import java.util.Optional;

/** A rule explained to somebody who has just met one of its diagnostics. */
public final class Explanation {

    private static final int WIDTH = 100;
    private static final int WAIVED_FOR_DAYS = 90;

    private Explanation() {}

    /** The explanation of a rule of lint or of the reader, by the id that stands in brackets in a report. */
    public static Optional<String> find(String id, LintSettings settings) {
        return LintRules.find(id)
                .map(rule -> of(rule, settings))
                .or(() -> ReaderRules.find(id).map(Explanation::of));
    }

    /**
     * Plain text: what, why, bad, good, and an entry for {@code allow} to paste.
     *
     * @param settings give the day from which a waiver of three months counts
     */
    public static String of(LintRule rule, LintSettings settings) {
        About about = rule.about();
        Sample sample = about.sample();
        return about.id() + " (" + about.category().word() + ", "
                + about.severity().word() + ")\n\n"
                + wrapped(about.purpose()) + "\n"
                + wrapped(about.why()) + "\n"
                + "Bad:\n\n" + sample.bad().indent(2) + "\n"
                + "Good:\n\n" + sample.good().indent(2) + "\n"
                + waiver(about, settings);
    }

    /** Plain text about what the reader refuses: what, bad, good; there is no waiver. */
    public static String of(ReaderRule rule) {
        return String.join(", ", rule.ids()) + " (reader, error)\n\n"
                + wrapped(rule.purpose()) + "\n"
                + "Bad:\n\n" + rule.bad().indent(2) + "\n"
                + "Good:\n\n" + rule.good().indent(2) + "\n"
                + "What cannot be read cannot be allowed: mend it.\n";
    }

    private static String waiver(About about, LintSettings settings) {
        if (about.sample().at().isEmpty()) {
            return "It is about the plan as such: allow: does not reach it.\n";
        }
        return "To allow it for a while, at a section and an id, or in a whole section:\n\n"
                + "  allow:\n"
                + "    - {rule: " + about.id() + ", at: " + about.sample().at() + ", because: Say why, until: "
                + settings.today().plusDays(WAIVED_FOR_DAYS) + "}\n";
    }

    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            if (column + word.length() > WIDTH) {
                lines.append('\n');
                column = 0;
            }
            lines.append(column == 0 ? "" : " ").append(word);
            column += word.length() + 1;
        }
        return lines.append('\n').toString();
    }
}
