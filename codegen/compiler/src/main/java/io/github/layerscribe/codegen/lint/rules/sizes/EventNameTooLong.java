package io.github.layerscribe.codegen.lint.rules.sizes;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** An event name that a destination does not keep. */
public final class EventNameTooLong implements LintRule {

    private static final About ABOUT = About.error(Category.SIZES, "event-name-too-long")
            .purpose("No event name is longer than its destinations keep.")
            .why("""
                    Google Analytics keeps 40 characters of a name. A longer event is not there at all, or not \
                    as the key event it was meant to be, and nothing tells so: the numbers are just too low.""")
            .bad("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    events:
                      instance_missing: {name: analytics_instance_missing_or_threw_an_error, description: The page could not be measured}
                    """)
            .at("events.instance_missing")
            .good("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    events:
                      instance_missing: {name: analytics_instance_missing, description: The page could not be measured}
                    """)
            .origin("Segment plan.json: \"Analytics Instance Missing Threw Error\" and longer ones.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (LimitedView receiver : LimitedView.all(plan)) {
            for (EventDefinition event : receiver.events()) {
                String name = receiver.view().destination().nameOf(event);
                int length = LimitedView.length(name);
                if (length > LimitProfile.NAME_LENGTH) {
                    findings.tell(
                            event,
                            receiver.placeOfName(event),
                            "\"" + name + "\" has " + length + " characters; \"" + receiver.id() + "\" keeps "
                                    + LimitProfile.NAME_LENGTH + ".",
                            "Shorten it, or give it another name there under events:.");
                }
            }
        }
    }
}
