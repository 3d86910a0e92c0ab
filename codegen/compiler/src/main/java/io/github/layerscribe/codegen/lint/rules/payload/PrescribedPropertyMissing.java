package io.github.layerscribe.codegen.lint.rules.payload;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.DestinationDefinition.Limits;
import io.github.layerscribe.codegen.plan.DestinationView;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An event of Google's without what Google prescribes for it. */
public final class PrescribedPropertyMissing implements LintRule {

    private static final About ABOUT = About.warning(Category.PAYLOAD, "prescribed-property-missing")
            .purpose("Events with names of Google's have the properties that Google prescribes.")
            .why("""
                    Under the name "purchase" Google Analytics expects an order number and items. Without them \
                    the event is counted, but it is in no e-commerce report and duplicates are not recognised.""")
            .bad("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      currency: {type: string, format: currency, description: Currency of the order, example: EUR}
                      value:    {type: decimal, min: 0, decimals: 2, amount_in: currency, description: Sum of the goods, example: 19.90}
                    events:
                      spend_virtual_currency: {description: Coins are spent, required: [currency, value]}
                    """)
            .at("events.spend_virtual_currency")
            .good("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      value:                 {type: integer, min: 1, description: Coins that are spent, example: 5}
                      virtual_currency_name: {type: string, description: Which coins, example: Gems}
                    events:
                      spend_virtual_currency: {description: Coins are spent, required: [value, virtual_currency_name]}
                    """)
            .origin(
                    "The analytics_gen example plan: purchase with product and price, but without an order number or items.");

    /** What Google marks as required; currency beside a value is another rule's. */
    static final Map<String, Set<String>> PRESCRIBED = Map.ofEntries(
            Map.entry("add_payment_info", Set.of("items")),
            Map.entry("add_shipping_info", Set.of("items")),
            Map.entry("add_to_cart", Set.of("items")),
            Map.entry("add_to_wishlist", Set.of("items")),
            Map.entry("begin_checkout", Set.of("items")),
            Map.entry("post_score", Set.of("score")),
            Map.entry("purchase", Set.of("items", "transaction_id")),
            Map.entry("refund", Set.of("transaction_id")),
            Map.entry("remove_from_cart", Set.of("items")),
            Map.entry("search", Set.of("search_term")),
            Map.entry("select_item", Set.of("items")),
            Map.entry("spend_virtual_currency", Set.of("value", "virtual_currency_name")),
            Map.entry("unlock_achievement", Set.of("achievement_id")),
            Map.entry("view_cart", Set.of("items")),
            Map.entry("view_item", Set.of("items")),
            Map.entry("view_item_list", Set.of("items")),
            Map.entry("view_promotion", Set.of("items")));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (DestinationView view : DestinationView.all(plan)) {
            if (view.destination().acceptance().limits() != Limits.NONE) {
                plan.events().all().stream()
                        .filter(event -> view.sees(event) && event.isInCode())
                        .forEach(event -> judge(event, view, findings));
            }
        }
    }

    private static void judge(EventDefinition event, DestinationView view, Findings findings) {
        String name = view.destination().nameOf(event);
        Set<String> missing = new TreeSet<>(PRESCRIBED.getOrDefault(name, Set.of()));
        view.push(event).members().stream()
                .filter(member -> !member.member().isOptional())
                .forEach(member -> missing.remove(member.name()));
        if (!missing.isEmpty()) {
            findings.tell(
                    event,
                    event.range(),
                    "\"" + event.id() + "\" is \"" + name + "\" to \""
                            + view.destination().id() + "\", which requires \"" + String.join("\" and \"", missing)
                            + "\".",
                    "Require it, or give the event a name of your own.");
        }
    }
}
