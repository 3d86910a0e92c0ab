package io.github.layerscribe.codegen.lint.rules.governance;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Status;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.time.LocalDate;

/** An event that was needed by a day that has passed and is not live. */
public final class NeededByPassed implements LintRule {

    private static final About ABOUT = About.warning(Category.GOVERNANCE, "needed-by-passed")
            .purpose("An event is live by the day it is needed.")
            .why("""
                    The campaign has started and its event is not in the page: from here on its report has a \
                    hole that cannot be filled later. Either build it now, or agree on the day it is really \
                    needed.""")
            .bad("""
                    events:
                      submit_quote: {description: A quote was asked for, purpose: What does a lead cost?, status: approved, needed_by: 2026-09-01}
                    """)
            .at("events.submit_quote")
            .good("""
                    events:
                      submit_quote: {description: A quote was asked for, purpose: What does a lead cost?, status: live, needed_by: 2026-09-01}
                    """)
            .origin(
                    "Sheet lolivier_homepage: events marked \"must\" for a start in the past, status of implementation \"not verified\".");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (EventDefinition event : plan.events()) {
            LocalDate day = event.governance().schedule().neededBy();
            if (day != null && settings.isPast(day) && event.status() != Status.LIVE) {
                findings.tell(
                        event,
                        event.declaration().rangeOf("needed_by"),
                        "\"" + event.id() + "\" was needed by " + day + " and is "
                                + event.status().word() + ".",
                        "Build it and set status: live, or agree on another day.");
            }
        }
    }
}
