package io.github.layerscribe.codegen;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.diagnostic.format.DiagnosticReport;
import io.github.layerscribe.codegen.diagnostic.format.RuleDescription;
import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintRules;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.Linter;
import io.github.layerscribe.codegen.parse.PlanLoader;
import io.github.layerscribe.codegen.parse.PlanSource;
import java.io.IOException;
import java.time.LocalDate;

/**
 * Reads a plan and holds every rule against it; what {@code lint} does at the command line and in Maven.
 *
 * <pre>{@code
 * DiagnosticReport report = LintRun.report(PlanSource.of(Path.of("shop.plan.yaml")), LocalDate.now(ZoneOffset.UTC));
 * }</pre>
 */
public final class LintRun {

    private LintRun() {}

    /**
     * What the reader says and, if the plan is without errors, what the rules say; with a description of every rule.
     *
     * @param today the day by which waivers and dates are judged
     * @throws IOException if a file cannot be read; what is wrong with the plan is in the report instead
     */
    public static DiagnosticReport report(PlanSource plan, LocalDate today) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        PlanLoader.read(plan, diagnostics)
                .plan()
                .ifPresent(loaded -> Linter.lint(loaded, new LintSettings(today), diagnostics));
        return new DiagnosticReport(
                diagnostics.all(),
                LintRules.all().stream()
                        .map(LintRule::about)
                        .map(LintRun::described)
                        .toList(),
                Generator.version());
    }

    private static RuleDescription described(About about) {
        About.Lesson lesson = about.lesson();
        return new RuleDescription(
                about.id(),
                lesson.purpose(),
                lesson.why() + "\n\nBad:\n\n" + lesson.sample().bad() + "\nGood:\n\n"
                        + lesson.sample().good());
    }
}
