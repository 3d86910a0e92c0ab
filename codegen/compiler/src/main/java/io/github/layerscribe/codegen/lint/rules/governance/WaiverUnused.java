package io.github.layerscribe.codegen.lint.rules.governance;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintRules;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.plan.Waiver;

/** A place of a waiver at which its rule finds nothing. */
public final class WaiverUnused implements LintRule {

    private static final About ABOUT = About.warning(Category.GOVERNANCE, "waiver-unused")
            .purpose("Every place of a waiver silences something.")
            .why("""
                    What was mended needs no waiver. One that stays would silence the same mistake when somebody makes \
                    it again, and nobody would be told.""")
            .bad("""
                    events:
                      add_to_cart: {description: A product goes into the cart}
                    allow:
                      - {rule: description-missing, at: events.add_to_cart, because: Taken over from the old sheet, until: 2027-12-31}
                    """)
            .good("""
                    events:
                      add_to_cart: {description: A product goes into the cart}
                    """)
            .origin("Code linters: suppressions outlive what they suppressed unless the tool reports them.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (Waiver waiver : plan.waivers()) {
            if (!settings.isPast(waiver.until()) && !waiver.rule().equals(ABOUT.id())) {
                LintRules.find(waiver.rule()).ifPresent(rule -> judge(waiver, found(rule, plan, settings), findings));
            }
        }
    }

    /** What the rule finds, waived or not: few rules are waived, so they are asked again. */
    private static Findings found(LintRule rule, TrackingPlan plan, LintSettings settings) {
        Findings found = new Findings();
        rule.judge(plan, settings, found);
        return found;
    }

    private static void judge(Waiver waiver, Findings found, Findings findings) {
        for (Waiver.Place place : waiver.at()) {
            if (found.all().stream().noneMatch(finding -> finding.isAt(place))) {
                String shown = place.section() + (place.id() == null ? "" : "." + place.id());
                findings.tell(
                        place.range(),
                        "\"" + waiver.rule() + "\" finds nothing at \"" + shown + "\".",
                        "Remove it from allow.");
            }
        }
    }
}
