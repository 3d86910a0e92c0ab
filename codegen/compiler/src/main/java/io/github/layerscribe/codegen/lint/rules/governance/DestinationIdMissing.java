package io.github.layerscribe.codegen.lint.rules.governance;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.DestinationDefinition.Type;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** A destination of Google without the id it sends to. */
public final class DestinationIdMissing implements LintRule {

    private static final About ABOUT = About.warning(Category.GOVERNANCE, "destination-id-missing")
            .purpose("Destinations of Google say which property they send to.")
            .why("""
                    Two properties with the same events, one for tests and one for the shop: without an id in \
                    the plan, each page decides. An id that differs by environment is a build option: \
                    "${GA4_ID}".""")
            .bad("""
                    destinations:
                      measurement: {type: gtag}
                    """)
            .at("destinations.measurement")
            .good("""
                    destinations:
                      measurement: {type: gtag, id: "${GA4_ID}"}
                    """)
            .origin("Sheet ga4_tracking_plan_template: \"GTM-XXXX\" stands where the id should be.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (DestinationDefinition destination : plan.destinations()) {
            Type type = destination.type();
            boolean needsId = type == Type.GTAG || type == Type.GA4 || type == Type.GOOGLE_ADS;
            if (needsId && destination.account() == null) {
                findings.tell(
                        destination,
                        destination.range(),
                        "The destination \"" + destination.id() + "\" has no id.",
                        "Add id: with the id at Google, or \"${NAME}\" for a build option.");
            }
        }
    }
}
