package io.github.layerscribe.codegen;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.diagnostic.format.DiagnosticReport;
import io.github.layerscribe.codegen.diagnostic.format.RuleDescription;
import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.LintRules;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.Linter;
import io.github.layerscribe.codegen.lint.ReaderRules;
import io.github.layerscribe.codegen.parse.PlanLoader;
import io.github.layerscribe.codegen.parse.PlanSource;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
     * What the reader says and, if the plan is without errors, what the rules say; with a description of every rule of lint, and
     * of those of the reader that are broken.
     *
     * @param today the day by which waivers and dates are judged
     * @throws IOException if a file cannot be read; what is wrong with the plan is in the report instead
     */
    public static DiagnosticReport report(PlanSource plan, LocalDate today) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        PlanLoader.read(plan, diagnostics)
                .plan()
                .ifPresent(loaded -> Linter.lint(loaded, new LintSettings(today), diagnostics));
        return new DiagnosticReport(diagnostics.all(), described(diagnostics.all()), Generator.version());
    }

    /** Every rule of lint, and of the reader's those that were broken. */
    private static List<RuleDescription> described(List<Diagnostic> found) {
        List<RuleDescription> rules = new ArrayList<>();
        LintRules.all().forEach(rule -> rules.add(described(rule.about())));
        Set<String> ids = found.stream().map(Diagnostic::rule).collect(Collectors.toCollection(TreeSet::new));
        rules.forEach(rule -> ids.remove(rule.id()));
        for (String id : ids) {
            ReaderRules.find(id)
                    .ifPresent(rule ->
                            rules.add(new RuleDescription(id, rule.purpose(), samples(rule.bad(), rule.good()))));
        }
        return rules;
    }

    private static RuleDescription described(About about) {
        About.Lesson lesson = about.lesson();
        return new RuleDescription(
                about.id(),
                lesson.purpose(),
                lesson.why() + "\n\n"
                        + samples(lesson.sample().bad(), lesson.sample().good()));
    }

    private static String samples(String bad, String good) {
        return "Bad:\n\n" + bad + "\nGood:\n\n" + good;
    }
}
