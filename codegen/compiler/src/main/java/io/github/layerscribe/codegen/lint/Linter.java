package io.github.layerscribe.codegen.lint;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.plan.Definition;
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
        for (LintRule rule : LintRules.all()) {
            About about = rule.about();
            for (Finding finding : findings(plan, rule, settings)) {
                diagnostics.add(finding.diagnostic(about.id(), about.severity()));
            }
        }
    }

    /** What one rule finds that the plan does not allow. */
    static List<Finding> findings(TrackingPlan plan, LintRule rule, LintSettings settings) {
        List<Waiver.Place> waived = waived(rule.id(), plan, settings);
        Findings findings = new Findings();
        rule.judge(plan, settings, findings);
        return findings.all().stream()
                .filter(finding -> isTold(plan, rule, finding))
                .filter(finding -> waived.stream().noneMatch(finding::isAt))
                .toList();
    }

    /** What a plan inherits is named, described and governed in the plan that defines it, and told there. */
    private static boolean isTold(TrackingPlan plan, LintRule rule, Finding finding) {
        Definition about = finding.about();
        return about == null || plan.isOwn(about) || rule.about().category().dependsOnReceivers();
    }

    /** Where the plan allows a rule to be broken today. */
    private static List<Waiver.Place> waived(String rule, TrackingPlan plan, LintSettings settings) {
        return plan.waivers().stream()
                .filter(waiver -> waiver.rule().equals(rule) && !settings.isPast(waiver.until()))
                .flatMap(waiver -> waiver.at().stream())
                .toList();
    }
}
