package io.github.layerscribe.codegen.lint.rules.sizes;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** A list of items that may be longer than a destination takes. */
public final class TooManyItems implements LintRule {

    private static final About ABOUT = About.error(Category.SIZES, "too-many-items")
            .purpose("No list of items is longer than its destinations take.")
            .why("""
                    Google Analytics takes 200 items of an event and forgets the rest; the value of the event \
                    counts them all. From then on revenue and product reports differ.""")
            .bad("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      items:   {type: list of item, max_items: 500, description: The products of the list}
                      item_id: {type: string, description: Article number, example: "4711"}
                    objects:
                      item: {description: A product in a list, required: [item_id]}
                    events:
                      view_item_list: {description: A list is shown, required: [items]}
                    """)
            .at("properties.items")
            .good("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      items:   {type: list of item, max_items: 200, description: The products of the list}
                      item_id: {type: string, description: Article number, example: "4711"}
                    objects:
                      item: {description: A product in a list, required: [item_id]}
                    events:
                      view_item_list: {description: A list is shown, required: [items]}
                    """)
            .origin("Sheet ga4_tracking_plan_template: \"at least one item object\", and nothing about the most.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (LimitedView receiver : LimitedView.all(plan)) {
            for (LimitedView.Named named : receiver.properties()) {
                Integer most = named.property().rules().lists().maxItems();
                boolean isItems = named.property().type().elementType() instanceof PropertyType.OfObject;
                if (isItems && most != null && most > LimitProfile.ITEMS) {
                    findings.tell(
                            named.property(),
                            named.property().declaration().rangeOf("max_items"),
                            "\"" + named.property().id() + "\" may have " + most + " items; \"" + receiver.id()
                                    + "\" takes " + LimitProfile.ITEMS + ".",
                            "Lower max_items.");
                }
            }
        }
    }
}
