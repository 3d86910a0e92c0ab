package io.github.layerscribe.codegen.lint.rules.sizes;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** An event under a name that a destination keeps to itself. */
public final class ReservedEventName implements LintRule {

    private static final About ABOUT = About.warning(Category.SIZES, "reserved-event-name")
            .purpose("No event has a name that its destinations keep to themselves.")
            .why("""
                    Google Analytics collects "click", "scroll" and others by itself. An event of yours under \
                    such a name is dropped, or is added to Google's, and the report shows neither.""")
            .bad("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    events:
                      click: {description: An outbound link is clicked}
                    """)
            .at("events.click")
            .good("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    events:
                      open_partner_site: {description: An outbound link is clicked}
                    """)
            .origin("Sheet lolivier_homepage: \"click\" and \"scroll\" in the same table as custom events.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (LimitedView receiver : LimitedView.all(plan)) {
            for (EventDefinition event : receiver.events()) {
                String name = receiver.view().destination().nameOf(event);
                if (ReservedNames.EVENTS.contains(name)
                        || ReservedNames.hasReservedPrefix(name)
                        || name.startsWith("query_id")) {
                    findings.tell(
                            event,
                            receiver.placeOfName(event),
                            "\"" + receiver.id() + "\" keeps the name \"" + name + "\" to itself.",
                            "Give it another name, or another one there under events:.");
                }
            }
        }
    }
}
