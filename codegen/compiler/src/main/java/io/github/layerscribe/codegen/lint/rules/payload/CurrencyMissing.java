package io.github.layerscribe.codegen.lint.rules.payload;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.rules.Words;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType.Scalar;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.List;
import java.util.Set;

/** An amount of money without a currency. */
public final class CurrencyMissing implements LintRule {

    private static final About ABOUT = About.warning(Category.PAYLOAD, "currency-missing")
            .purpose("Amounts of money say in which currency they are.")
            .why("""
                    What is 129.90, of what? Google Analytics ignores a value without a currency; others add \
                    dollars to euros. amount_in makes sure that the currency is there whenever the amount is.""")
            .bad("""
                    properties:
                      order_value: {type: decimal, min: 0.01, decimals: 2, description: What the customer paid, example: 19.90}
                    """)
            .at("properties.order_value")
            .good("""
                    properties:
                      currency:    {type: string, format: currency, description: Currency of the order, example: EUR}
                      order_value: {type: decimal, min: 0.01, decimals: 2, amount_in: currency, description: What the customer paid, example: 19.90}
                    """)
            .origin(
                    "The analytics_gen example plan: value is a double with a minimum of 0.01 and no tie to the currency beside it.");

    private static final Set<String> MONEY = Set.of(
            "price",
            "revenue",
            "tax",
            "shipping",
            "amount",
            "total",
            "subtotal",
            "discount",
            "fee",
            "cost",
            "costs",
            "margin",
            "value",
            "turnover",
            "refund",
            "deposit");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (PropertyDefinition property : plan.properties()) {
            List<String> words = Words.of(property.wireName());
            String last = words.isEmpty() ? "" : words.get(words.size() - 1);
            boolean isMoney = property.type().elementType() == Scalar.DECIMAL && MONEY.contains(last);
            if (isMoney
                    && property.amountIn() == null
                    && property.documentation().unit() == null) {
                findings.tell(
                        property,
                        property.range(),
                        "\"" + property.id() + "\" is an amount of money without a currency.",
                        "Add amount_in: and the property that holds the currency; if it is no money, add unit:.");
            }
        }
    }
}
