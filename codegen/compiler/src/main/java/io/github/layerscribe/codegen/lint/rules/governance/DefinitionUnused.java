package io.github.layerscribe.codegen.lint.rules.governance;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** A definition that nothing refers to. */
public final class DefinitionUnused implements LintRule {

    private static final About ABOUT = About.warning(Category.GOVERNANCE, "definition-unused")
            .purpose("What is defined is used.")
            .why("""
                    A property that no event lists is a wish or a leftover. It goes into documents, people plan \
                    with it, and it is never sent. Remove it, or write it where it belongs.""")
            .bad("""
                    properties:
                      price:  {type: decimal, min: 0, description: Price of one piece, example: 9.99}
                      amount: {type: decimal, min: 0, description: Localised amount for old dashboards, example: 9.99}
                    events:
                      show_price: {description: The price is shown, required: [price]}
                    """)
            .at("properties.amount")
            .good("""
                    properties:
                      price: {type: decimal, min: 0, description: Price of one piece, example: 9.99}
                    events:
                      show_price: {description: The price is shown, required: [price]}
                    """)
            .origin(
                    "RudderStack golden plan: custom types and properties that no event of the tracking plan refers to.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        Usage usage = Usage.of(plan);
        judge(plan.consents(), "consent", "consents", usage, findings);
        judge(plan.sets(), "set", "sets", usage, findings);
        judge(plan.properties(), "property", "properties", usage, findings);
        judge(plan.objects(), "object", "objects", usage, findings);
        judge(plan.groups(), "group", "groups", usage, findings);
        judge(plan.pages(), "page", "pages", usage, findings);
        judge(plan.destinations(), "destination", "destinations", usage, findings);
    }

    private static void judge(
            Iterable<? extends Definition> section, String word, String key, Usage usage, Findings findings) {
        for (Definition definition : section) {
            if (!usage.isUsed(key, definition.id())) {
                findings.tell(
                        definition,
                        definition.range(),
                        "Nothing refers to the " + word + " \"" + definition.id() + "\".",
                        "Use it where it belongs, or remove it.");
            }
        }
    }
}
