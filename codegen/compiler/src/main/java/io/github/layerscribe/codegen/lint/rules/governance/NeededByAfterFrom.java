package io.github.layerscribe.codegen.lint.rules.governance;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.time.LocalDate;

/** An event that is built after it is wanted. */
public final class NeededByAfterFrom implements LintRule {

    private static final About ABOUT = About.warning(Category.GOVERNANCE, "needed-by-after-from")
            .purpose("An event is needed by the day from which it counts, or earlier.")
            .why("""
                    The day in from: is the first day of the numbers, that in needed_by: the one on which the \
                    page has to send them. The other way round the first days are empty, by plan.""")
            .bad("""
                    events:
                      submit_quote: {description: A quote was asked for, purpose: What does a lead cost?, needed_by: 2027-03-01, from: 2027-02-01}
                    """)
            .at("events.submit_quote")
            .good("""
                    events:
                      submit_quote: {description: A quote was asked for, purpose: What does a lead cost?, needed_by: 2027-01-15, from: 2027-02-01}
                    """)
            .origin("Sheets with a column for the release and one for the campaign, filled in by two teams.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (EventDefinition event : plan.events()) {
            EventDefinition.Schedule schedule = event.governance().schedule();
            LocalDate needed = schedule.neededBy();
            LocalDate from = schedule.from();
            if (needed != null && from != null && from.isBefore(needed)) {
                findings.tell(
                        event,
                        event.declaration().rangeOf("needed_by"),
                        "\"" + event.id() + "\" counts from " + from + " but is needed only by " + needed + ".",
                        "Set needed_by to that day or an earlier one.");
            }
        }
    }
}
