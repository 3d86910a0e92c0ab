package io.github.layerscribe.codegen.lint.rules.payload;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.rules.Words;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.Set;

/** An order that is counted again when its page is loaded again. */
public final class OrderRepeatable implements LintRule {

    private static final About ABOUT = About.warning(Category.PAYLOAD, "order-repeatable")
            .purpose("An order is pushed once, however often its page is loaded.")
            .why("""
                    The thank-you page is reloaded, opened from the mail, found by the back button: each time \
                    the page is rendered, and each time the purchase is pushed. once_per makes sure that this \
                    browser pushes an order number once.""")
            .bad("""
                    properties:
                      transaction_id: {type: string, max_length: 40, description: Order number, example: L-100042}
                    events:
                      purchase: {description: An order is placed, required: [transaction_id]}
                    """)
            .at("events.purchase")
            .good("""
                    properties:
                      transaction_id: {type: string, max_length: 40, description: Order number, example: L-100042}
                    events:
                      purchase: {description: An order is placed, required: [transaction_id], once_per: [transaction_id]}
                    """)
            .origin("Public complaint: a purchase is counted again on reload.");

    private static final Set<String> ORDERS = Set.of(
            "purchase",
            "order completed",
            "order placed",
            "purchase completed",
            "transaction",
            "checkout completed",
            "complete order",
            "place order");
    private static final Set<String> NUMBERS = Set.of("transaction_id", "order_id", "order_number");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (EventDefinition event : plan.events()) {
            boolean isOrder = ORDERS.contains(String.join(" ", Words.of(event.wireName())));
            boolean hasNumber = event.members().stream().anyMatch(member -> NUMBERS.contains(member.wireName()));
            boolean isRendered = event.isEmittedBy(EmittedBy.SERVER) && event.isInCode() && event.deprecated() == null;
            if (isOrder && hasNumber && isRendered && event.delivery().firing().oncePer() == null) {
                findings.tell(
                        event,
                        event.range(),
                        "\"" + event.id() + "\" is pushed again whenever its page is loaded again.",
                        "Add once_per: with the number of the order.");
            }
        }
    }
}
