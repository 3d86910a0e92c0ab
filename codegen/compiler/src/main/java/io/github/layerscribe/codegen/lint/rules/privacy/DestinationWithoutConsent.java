package io.github.layerscribe.codegen.lint.rules.privacy;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.DestinationView;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** Events that reach a destination without anybody having been asked. */
public final class DestinationWithoutConsent implements LintRule {

    private static final About ABOUT = About.warning(Category.PRIVACY, "destination-without-consent")
            .purpose("Nothing reaches a destination without a consent.")
            .why("""
                    The plan has consents, so visitors are asked. An event without one goes to this destination \
                    whatever they answered. If it is needed to run the shop, say which consent stands for that; \
                    it can be one that Google knows as security_storage.""")
            .bad("""
                    consents:
                      analytics: {description: Measuring how the shop is used, google: [analytics_storage]}
                    destinations:
                      web: {type: gtag, id: G-1, consent: analytics}
                      seg: {type: segment}
                    events:
                      view_cart: {description: The cart is shown, purpose: How many carts are left?}
                    """)
            .at("destinations.seg")
            .good("""
                    consents:
                      analytics: {description: Measuring how the shop is used, google: [analytics_storage]}
                    destinations:
                      web: {type: gtag, id: G-1, consent: analytics}
                      seg: {type: segment, consent: analytics}
                    events:
                      view_cart: {description: The cart is shown, purpose: How many carts are left?}
                    """)
            .origin("Public complaints: one of several tags fires before the banner is answered.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        if (plan.consents().isEmpty()) {
            return;
        }
        for (DestinationView view : DestinationView.all(plan)) {
            DestinationDefinition destination = view.destination();
            if (destination.type().isCarrier()) {
                continue;
            }
            plan.events().all().stream()
                    .filter(event -> event.isInCode() && view.sees(event) && !event.isEmittedBy(EmittedBy.BACKEND))
                    .filter(event -> view.consentOf(event).isEmpty())
                    .findFirst()
                    .ifPresent(event -> findings.tell(
                            destination,
                            destination.range(),
                            "\"" + event.id() + "\" reaches \"" + destination.id() + "\" without a consent.",
                            "Add consent: to the destination, or to its events.",
                            new Diagnostic.Related(event.range(), "such as this one")));
        }
    }
}
