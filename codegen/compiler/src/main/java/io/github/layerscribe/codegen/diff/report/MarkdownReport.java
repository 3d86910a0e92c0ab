package io.github.layerscribe.codegen.diff.report;

import io.github.layerscribe.codegen.diff.CompatibilityRule;
import io.github.layerscribe.codegen.diff.DiffReport;
import io.github.layerscribe.codegen.diff.Grade;
import java.util.List;
import java.util.Map;

/**
 * The report for a pull request. Every text of the plan is code in it; see {@link Sentence#markdown}.
 *
 * <p>A rule with very many changes names the first ones and says how many follow: the text and JSON forms have all.
 */
public final class MarkdownReport {

    private static final int SHOWN = 40;

    private final DiffReport report;
    private final StringBuilder text = new StringBuilder();

    public MarkdownReport(DiffReport report) {
        this.report = report;
    }

    /** The whole report, ending in a line break. */
    public String write() {
        Summary summary = new Summary(report);
        text.append("## Plan ")
                .append(Sentence.code(report.after().id()))
                .append(": ")
                .append(report.before().version())
                .append(" → ")
                .append(report.after().version())
                .append("\n\n**")
                .append(summary.verdict())
                .append("**\n");
        if (!summary.reached().isEmpty()) {
            text.append('\n').append(summary.reached()).append('\n');
        }
        Grade grade = null;
        for (Map.Entry<CompatibilityRule, List<Lines.Line>> rule :
                Lines.of(report.judgements()).entrySet()) {
            if (rule.getKey().grade() != grade) {
                grade = rule.getKey().grade();
                text.append("\n### ").append(grade.title()).append('\n');
            }
            append(rule.getKey(), rule.getValue());
        }
        return text.toString();
    }

    private void append(CompatibilityRule rule, List<Lines.Line> lines) {
        text.append("\n**")
                .append(rule.purpose())
                .append(".** ")
                .append(rule.effect())
                .append(" (")
                .append(Sentence.code(rule.id()))
                .append(", ")
                .append(rule.bump().word())
                .append(")\n\n");
        lines.stream().limit(SHOWN).forEach(line -> append(line, rule));
        if (lines.size() > SHOWN) {
            text.append("- and ").append(lines.size() - SHOWN).append(" more\n");
        }
    }

    private void append(Lines.Line line, CompatibilityRule rule) {
        text.append("- ").append(line.sentence().markdown()).append(" (").append(Sentence.code(line.place()));
        String reached = line.reached(rule.grade() == Grade.DOCS).markdown();
        text.append(reached.isEmpty() ? "" : "; " + reached).append(")\n");
    }
}
