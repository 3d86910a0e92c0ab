package io.github.layerscribe.codegen.lint.rules.payload;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.rules.Words;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType.Scalar;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.Set;
import java.util.regex.Pattern;

/** A text whose example is a number with decimals. */
public final class NumberAsText implements LintRule {

    private static final About ABOUT = About.warning(Category.PAYLOAD, "number-as-text")
            .purpose("Numbers are numbers.")
            .why("""
                    "4,245.42" sorts before "5", adds up to nothing, and is read as 4 by some receivers and as \
                    424542 by others. A decimal is written the same way in every language.""")
            .bad("""
                    properties:
                      order_total: {type: string, description: Sum of the order, example: "4,245.42"}
                    """)
            .at("properties.order_total")
            .good("""
                    properties:
                      order_total: {type: decimal, decimals: 2, unit: USD, description: Sum of the order, example: 4245.42}
                    """)
            .origin("Public complaint: \"4,245.42\" instead of a number in the data layer.");

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,3}(?:[.,'’ ]?\\d{3})*[.,]\\d{1,4}(?: ?[€$£%])?");
    private static final Set<String> NO_NUMBERS =
            Set.of("version", "release", "build", "code", "id", "ip", "sku", "level");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (PropertyDefinition property : plan.properties()) {
            if (property.type().elementType() == Scalar.STRING
                    && property.example() instanceof PlanValue.Text example
                    && DECIMAL.matcher(example.text()).matches()
                    && Words.of(property.wireName()).stream().noneMatch(NO_NUMBERS::contains)) {
                findings.tell(
                        property,
                        property.declaration().rangeOf("type"),
                        "\"" + property.id() + "\" is a text, but its example \"" + example.text() + "\" is a number.",
                        "Write type: decimal, the example with a point and without separators.");
            }
        }
    }
}
