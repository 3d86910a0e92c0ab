package io.github.layerscribe.codegen.lint;

import io.github.layerscribe.codegen.plan.TrackingPlan;

/**
 * One judgement about a plan that can be read but could be better: one class, one id.
 *
 * <p>To add one: a class in {@code lint.rules.<category>} whose name is the id in camel case, a line in
 * {@link LintRules}, and the folder {@code cases/lint/<id>} with {@code bad.diagnostics}, which
 * {@code -Dupdate-goldens} writes. The samples of {@link #about} are what the test runs.
 *
 * <p>A rule sees the whole plan, keeps no state, asks no clock, and stays silent about what the reader refuses or
 * another rule tells.
 */
public interface LintRule {

    /** Its id, category, severity, and what it teaches. */
    About about();

    /** Looks at the plan and reports what it finds. */
    void judge(TrackingPlan plan, LintSettings settings, Findings findings);

    /** How diagnostics, waivers and {@code explain} name the rule. */
    default String id() {
        return about().id();
    }
}
