package io.github.layerscribe.codegen.diff.report;

import io.github.layerscribe.codegen.diff.CompatibilityRule;
import io.github.layerscribe.codegen.diff.DiffReport;
import io.github.layerscribe.codegen.diff.Grade;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The report for a terminal: the verdict comes last, where it is seen. */
public final class TextReport {

    private final DiffReport report;
    private final StringBuilder text = new StringBuilder();

    public TextReport(DiffReport report) {
        this.report = report;
    }

    /** The whole report, ending in a line break. */
    public String write() {
        Grade grade = null;
        for (Map.Entry<CompatibilityRule, List<Lines.Line>> rule :
                Lines.of(report.judgements()).entrySet()) {
            if (rule.getKey().grade() != grade) {
                grade = rule.getKey().grade();
                text.append(grade.title().toUpperCase(Locale.ROOT)).append('\n');
            }
            append(rule.getKey(), rule.getValue());
        }
        Summary summary = new Summary(report);
        if (!summary.reached().isEmpty()) {
            text.append(summary.reached()).append('\n');
        }
        return text.append(summary.verdict()).append('\n').toString();
    }

    private void append(CompatibilityRule rule, List<Lines.Line> lines) {
        text.append("  ")
                .append(rule.bump().word())
                .append(" [")
                .append(rule.id())
                .append("] ")
                .append(rule.purpose())
                .append(". ")
                .append(rule.effect())
                .append('\n');
        for (Lines.Line line : lines) {
            String reached = line.reached(rule.grade() == Grade.DOCS).plain();
            text.append("    ")
                    .append(line.place())
                    .append(": ")
                    .append(line.sentence().plain())
                    .append(reached.isEmpty() ? "" : " (" + reached + ")")
                    .append('\n');
        }
        text.append('\n');
    }
}
