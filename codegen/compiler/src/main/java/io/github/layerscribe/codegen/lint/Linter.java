package io.github.layerscribe.codegen.lint;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.plan.Waiver;
import java.util.List;

/**
 * Holds every rule against a plan that was read without errors.
 *
 * <pre>{@code
 * Linter.lint(plan, new LintSettings(LocalDate.now(ZoneOffset.UTC)), diagnostics);
 * }</pre>
 *
 * <p>What the plan allows under {@code allow} is not reported, as long as the waiver has not expired.
 */
public final class Linter {

    private Linter() {}

    /** Adds what all rules find, in the order of the register; the collector sorts by place. */
    public static void lint(TrackingPlan plan, LintSettings settings, Diagnostics diagnostics) {
        LintRules.all().forEach(rule -> lint(plan, rule, settings, diagnostics));
    }

    /** The same for one rule. */
    static void lint(TrackingPlan plan, LintRule rule, LintSettings settings, Diagnostics diagnostics) {
        About about = rule.about();
        List<Waiver.Place> waived = waived(about.id(), plan, settings);
        Findings findings = new Findings();
        rule.judge(plan, settings, findings);
        for (Finding finding : findings.all()) {
            if (waived.stream().noneMatch(finding::isAt)) {
                diagnostics.add(finding.diagnostic(about.id(), about.severity()));
            }
        }
    }

    /** Where the plan allows a rule to be broken today. */
    private static List<Waiver.Place> waived(String rule, TrackingPlan plan, LintSettings settings) {
        return plan.waivers().stream()
                .filter(waiver -> waiver.rule().equals(rule) && !settings.isPast(waiver.until()))
                .flatMap(waiver -> waiver.at().stream())
                .toList();
    }
}
