package io.github.layerscribe.codegen.lint.rules.governance;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.time.LocalDate;

/** An event whose last day is over and that is still in the code. */
public final class UntilPassed implements LintRule {

    private static final About ABOUT = About.warning(Category.GOVERNANCE, "until-passed")
            .purpose("No event stays in the code after its last day.")
            .why("""
                    The campaign is over, the page still sends: bytes for nothing, and numbers that look as if \
                    something were still running.""")
            .bad("""
                    events:
                      open_sale_teaser: {description: The teaser of the sale is clicked, purpose: Did the sale work?, until: 2026-08-31}
                    """)
            .at("events.open_sale_teaser")
            .good("""
                    events:
                      open_sale_teaser: {description: The teaser of the sale is clicked, purpose: Did the sale work?, until: 2027-08-31}
                    """)
            .origin("Public complaints about tags of campaigns that ended years ago and still fire.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (EventDefinition event : plan.events()) {
            LocalDate last = event.governance().schedule().until();
            if (last != null && settings.isPast(last) && event.isInCode() && event.deprecated() == null) {
                findings.tell(
                        event,
                        event.declaration().rangeOf("until"),
                        "The last day of \"" + event.id() + "\" was " + last + ".",
                        "Remove the event, deprecate it, or move until:.");
            }
        }
    }
}
