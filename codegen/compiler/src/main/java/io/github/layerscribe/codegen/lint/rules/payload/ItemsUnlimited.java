package io.github.layerscribe.codegen.lint.rules.payload;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.DestinationDefinition.Limits;
import io.github.layerscribe.codegen.plan.DestinationView;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** A list of items without an end at a destination that has one. */
public final class ItemsUnlimited implements LintRule {

    private static final About ABOUT = About.warning(Category.PAYLOAD, "items-unlimited")
            .purpose("Lists say how long they may be where destinations cut them.")
            .why("""
                    A category page with 400 products sends 400 items; Google Analytics takes 200 and forgets \
                    the others. max_items makes it a violation where it happens, instead of a difference in a \
                    report.""")
            .bad("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      items:   {type: list of item, description: The products of the list}
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
            .origin("RudderStack and Segment plans: arrays of products have no length.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (DestinationView view : DestinationView.all(plan)) {
            if (view.destination().acceptance().limits() != Limits.NONE) {
                plan.events().all().stream()
                        .filter(event -> view.sees(event) && !event.isEmittedBy(EmittedBy.BACKEND))
                        .flatMap(event -> view.push(event).members().stream())
                        .forEach(member -> judge(member.member().property(), view, findings));
            }
        }
    }

    private static void judge(PropertyDefinition property, DestinationView view, Findings findings) {
        boolean isItems = property.type().isList() && property.type().elementType() instanceof PropertyType.OfObject;
        if (isItems && property.rules().lists().maxItems() == null) {
            findings.tell(
                    property,
                    property.range(),
                    "\"" + property.id() + "\" may have any number of items; \""
                            + view.destination().id() + "\" takes a limited number.",
                    "Add max_items:, at most 200.");
        }
    }
}
