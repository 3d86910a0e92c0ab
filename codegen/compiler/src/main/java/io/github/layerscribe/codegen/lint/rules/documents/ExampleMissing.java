package io.github.layerscribe.codegen.lint.rules.documents;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** A property without an example. */
public final class ExampleMissing implements LintRule {

    private static final About ABOUT = About.error(Category.DOCUMENTS, "example-missing")
            .purpose("Every property has an example.")
            .why("""
                    An example settles what a description leaves open: "0.19" or "19", "en" or "en-GB", "004711" \
                    or "4711". It also becomes the sample in documents, the call in the browser function and the \
                    value in generated tests.""")
            .bad("""
                    properties:
                      transaction_id: {type: string, min_length: 10, description: Number of the payment at the bank}
                    """)
            .at("properties.transaction_id")
            .good("""
                    properties:
                      transaction_id: {type: string, min_length: 10, description: Number of the payment at the bank, example: P-20261102-17}
                    """)
            .origin(
                    "The analytics_gen example plan: transaction_id with a minimum length and nothing that shows what it looks like.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (PropertyDefinition property : plan.properties()) {
            boolean isObject = property.type().elementType() instanceof PropertyType.OfObject;
            if (!isObject && property.example() == null) {
                findings.tell(
                        property,
                        property.range(),
                        "The property \"" + property.id() + "\" has no example.",
                        "Add example: and a value as it would be sent.");
            }
        }
    }
}
