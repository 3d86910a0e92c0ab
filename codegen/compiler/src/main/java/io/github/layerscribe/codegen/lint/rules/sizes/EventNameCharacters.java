package io.github.layerscribe.codegen.lint.rules.sizes;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** An event name with characters that a destination refuses. */
public final class EventNameCharacters implements LintRule {

    private static final About ABOUT = About.error(Category.SIZES, "event-name-characters")
            .purpose("Event names hold only characters that their destinations accept.")
            .why("""
                    Google Analytics takes names of letters, digits and "_" that begin with a letter. "Order \
                    Completed" suits Segment and is lost here: the destination can have its own name for the \
                    event.""")
            .bad("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    events:
                      user_signed_up: {name: User Signed Up, description: An account was opened}
                    """)
            .at("events.user_signed_up")
            .good("""
                    destinations:
                      web: {type: gtag, id: G-1, events: {user_signed_up: sign_up}}
                    events:
                      user_signed_up: {name: User Signed Up, description: An account was opened}
                    """)
            .origin("Segment plans name events in Title Case, and some with signs, such as \"42_--terrible==\".");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (LimitedView receiver : LimitedView.all(plan)) {
            for (EventDefinition event : receiver.events()) {
                String name = receiver.view().destination().nameOf(event);
                if (!LimitProfile.NAME.matcher(name).matches()) {
                    findings.tell(
                            event,
                            receiver.placeOfName(event),
                            "\"" + name + "\" is no name for \"" + receiver.id()
                                    + "\", which takes letters, digits and _ after a letter.",
                            "Give it another name there under events:.");
                }
            }
        }
    }
}
