package io.github.layerscribe.codegen.lint.rules.payload;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType.Scalar;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** An amount of money with any number of digits after the point. */
public final class DecimalsMissing implements LintRule {

    private static final About ABOUT = About.warning(Category.PAYLOAD, "decimals-missing")
            .purpose("Amounts of money say how many digits they have after the point.")
            .why("""
                    In many languages 0.1 + 0.2 is 0.30000000000000004 when money is computed with the wrong \
                    kind of number. With decimals: that is a violation in the test, not a line in the report of \
                    the quarter.""")
            .bad("""
                    properties:
                      currency: {type: string, format: currency, description: Currency of the order, example: EUR}
                      fee:      {type: decimal, min: 0, amount_in: currency, description: What the payment costs, example: 0.30}
                    """)
            .at("properties.fee")
            .good("""
                    properties:
                      currency: {type: string, format: currency, description: Currency of the order, example: EUR}
                      fee:      {type: decimal, min: 0, decimals: 2, amount_in: currency, description: What the payment costs, example: 0.30}
                    """)
            .origin("RudderStack typer project: numbers of any precision for money.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (PropertyDefinition property : plan.properties()) {
            boolean isAmount = property.type().elementType() == Scalar.DECIMAL && property.amountIn() != null;
            if (isAmount && property.rules().numbers().decimals() == null) {
                findings.tell(
                        property,
                        property.range(),
                        "\"" + property.id() + "\" may have any number of digits after the point.",
                        "Add decimals:, 2 for most currencies.");
            }
        }
    }
}
