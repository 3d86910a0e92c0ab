package io.github.layerscribe.codegen.lint.rules.payload;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.DestinationView;
import io.github.layerscribe.codegen.plan.DestinationView.WireMember;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** An optional property at the top of a push, which the next event finds again. */
public final class PropertyStaysBehind implements LintRule {

    private static final About ABOUT = About.warning(Category.PAYLOAD, "property-stays-behind")
            .purpose("Optional properties of events do not stand at the top of a push.")
            .why("""
                    Tag managers remember what was pushed for the life of the page. A coupon that one event has \
                    and the next leaves out is still there: the next event is reported with it. Under within: it \
                    is taken away before each event.""")
            .bad("""
                    destinations:
                      web: {type: gtm}
                    properties:
                      coupon: {type: string, description: Code used for the order, example: XMAS10}
                    events:
                      view_cart: {description: The cart is shown, optional: [coupon]}
                    """)
            .at("events.view_cart")
            .good("""
                    destinations:
                      web: {type: gtm}
                    properties:
                      coupon: {type: string, description: Code used for the order, example: XMAS10}
                    events:
                      view_cart: {description: The cart is shown, within: ecommerce, optional: [coupon]}
                    """)
            .origin(
                    "Public complaints about stale ecommerce data: coupons and items of an earlier event in the next one.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (DestinationView view : DestinationView.all(plan)) {
            if (view.destination().type().nests()) {
                plan.events().all().stream()
                        .filter(event ->
                                view.carries(event) && event.isInCode() && !event.isEmittedBy(EmittedBy.BACKEND))
                        .filter(event -> view.push(event).within() == null)
                        .forEach(event -> judge(event, view, findings));
            }
        }
    }

    private static void judge(EventDefinition event, DestinationView view, Findings findings) {
        view.push(event).members().stream()
                .map(WireMember::member)
                .filter(Member::isOptional)
                .findFirst()
                .ifPresent(member -> findings.tell(
                        event,
                        member.range(),
                        "\"" + member.id() + "\" stays at \""
                                + view.destination().id() + "\" when a later event leaves it out.",
                        "Add within: and a word to the event or its group, or require the property."));
    }
}
