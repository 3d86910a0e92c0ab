package io.github.layerscribe.codegen.lint.rules.sizes;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.Set;

/** A property under a name that a destination keeps to itself. */
public final class ReservedPropertyName implements LintRule {

    private static final About ABOUT = About.warning(Category.SIZES, "reserved-property-name")
            .purpose("No property has a name that its destinations keep to themselves.")
            .why("""
                    Google Analytics fills "session_id", "gclid" and others itself and does not let them become \
                    dimensions. Your value is overwritten, or nobody can report on it.""")
            .bad("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      session_id: {type: string, description: The visit as the server counts it, example: s-1}
                    events:
                      start_trial: {description: A trial begins, required: [session_id]}
                    """)
            .at("properties.session_id")
            .good("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      server_session: {type: string, description: The visit as the server counts it, example: s-1}
                    events:
                      start_trial: {description: A trial begins, required: [server_session]}
                    """)
            .origin(
                    "The analytics_gen example plan: session_id, \"unique identifier for the current session\", in every event.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (LimitedView receiver : LimitedView.all(plan)) {
            receiver.properties().forEach(named -> judge(named, ReservedNames.PARAMETERS, receiver, findings));
            receiver.userProperties().forEach(named -> judge(named, ReservedNames.USER_PROPERTIES, receiver, findings));
        }
    }

    private static void judge(LimitedView.Named named, Set<String> reserved, LimitedView receiver, Findings findings) {
        if (reserved.contains(named.name()) || ReservedNames.hasReservedPrefix(named.name())) {
            findings.tell(
                    named.property(),
                    receiver.placeOfName(named.property()),
                    "\"" + receiver.id() + "\" keeps the name \"" + named.name() + "\" to itself.",
                    "Give it another name, rename: it there, or drop: it.");
        }
    }
}
