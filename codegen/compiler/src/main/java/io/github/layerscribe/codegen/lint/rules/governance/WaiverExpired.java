package io.github.layerscribe.codegen.lint.rules.governance;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.plan.Waiver;

/** A waiver whose last day is over. */
public final class WaiverExpired implements LintRule {

    private static final About ABOUT = About.warning(Category.GOVERNANCE, "waiver-expired")
            .purpose("No waiver stays in the plan after its last day.")
            .why("""
                    A waiver is a promise to mend something by a day. When the day has passed, it silences nothing any \
                    more: mend the place and remove the entry, or agree on another day and say why.""")
            .bad("""
                    events:
                      checkout_step: {purpose: Which step loses people?}
                    allow:
                      - {rule: description-missing, at: events.checkout_step, because: The agency is asked, until: 2025-12-31}
                    """)
            .good("""
                    events:
                      checkout_step: {purpose: Which step loses people?}
                    allow:
                      - {rule: description-missing, at: events.checkout_step, because: The agency is asked, until: 2027-12-31}
                    """)
            .origin("Sheets with a column \"temporary exception\" that nobody reads again.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (Waiver waiver : plan.waivers()) {
            if (settings.isPast(waiver.until())) {
                findings.tell(
                        waiver.range(),
                        "The waiver of \"" + waiver.rule() + "\" ended on " + waiver.until() + ".",
                        "Mend the place and remove the entry, or agree on another day.");
            }
        }
    }
}
