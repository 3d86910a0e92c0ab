package io.github.layerscribe.codegen.lint.rules.payload;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.PropertyType.Scalar;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A yes or no that is sent as text. */
public final class BooleanAsText implements LintRule {

    private static final About ABOUT = About.warning(Category.PAYLOAD, "boolean-as-text")
            .purpose("What is either so or not is a boolean.")
            .why("""
                    "false" is a text, and a text is true: in JavaScript, in conditions of tag managers, in half \
                    of all reports. Others send "no", "0" or "False". A boolean cannot be misspelt.""")
            .bad("""
                    properties:
                      is_ci: {type: string, description: Runs without a person, example: "true"}
                    """)
            .at("properties.is_ci")
            .good("""
                    properties:
                      is_ci: {type: boolean, description: Runs without a person, example: true}
                    """)
            .origin("Segment telemetry-plan.json: isCI, \"runs in a CI environment\", is a string.");

    private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "y", "n");
    private static final List<Set<String>> PAIRS =
            List.of(Set.of("true", "false"), Set.of("yes", "no"), Set.of("y", "n"), Set.of("on", "off"));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (PropertyDefinition property : plan.properties()) {
            if (isBooleanText(property) || isBooleanSet(property)) {
                findings.tell(
                        property,
                        property.declaration().rangeOf("type"),
                        "\"" + property.id() + "\" is either so or not, and is sent as text.",
                        "Write type: boolean.");
            }
        }
    }

    private static boolean isBooleanText(PropertyDefinition property) {
        return property.type() == Scalar.STRING
                && property.example() instanceof PlanValue.Text example
                && WORDS.contains(example.text().toLowerCase(Locale.ROOT));
    }

    private static boolean isBooleanSet(PropertyDefinition property) {
        if (!(property.type() instanceof PropertyType.OfSet type)) {
            return false;
        }
        Set<String> values = new HashSet<>();
        type.set().values().forEach(value -> values.add(value.wireName().toLowerCase(Locale.ROOT)));
        return PAIRS.contains(values);
    }
}
