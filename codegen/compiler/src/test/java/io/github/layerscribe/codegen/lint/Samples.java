package io.github.layerscribe.codegen.lint;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.DiagnosticReporter;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.PlanText;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.time.LocalDate;
import java.util.List;

/** Plans of rules and tests: sections, to which what every plan has is added below, so that lines stay. */
final class Samples {

    static final LintSettings SETTINGS = new LintSettings(LocalDate.of(2026, 11, 23));

    private static final String TOP = "plan: sample\nversion: 1.0.0\ngoal: Show what a rule is about.\n";

    private Samples() {}

    /** The plan of these sections; those that begin with plan: are whole. */
    static TrackingPlan plan(String sections) {
        return PlanText.whole(sections.startsWith("plan:") ? sections : sections + TOP)
                .plan();
    }

    /** What one rule finds, in the order of places. */
    static List<Diagnostic> lint(LintRule rule, String sections) {
        Diagnostics diagnostics = new Diagnostics();
        Linter.findings(plan(sections), rule, SETTINGS).stream()
                .map(finding -> finding.diagnostic(rule.id(), rule.about().severity()))
                .forEach(diagnostics::add);
        return diagnostics.all();
    }

    /** What all rules find. */
    static List<Diagnostic> lint(String sections) {
        Diagnostics diagnostics = new Diagnostics();
        Linter.lint(plan(sections), SETTINGS, diagnostics);
        return diagnostics.all();
    }

    /** As people see it, without the name of the file. */
    static String text(Diagnostic diagnostic) {
        return DiagnosticReporter.plain().report(diagnostic).replace("acme.plan.yaml:", "");
    }
}
