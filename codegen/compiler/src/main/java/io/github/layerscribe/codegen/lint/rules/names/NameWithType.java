package io.github.layerscribe.codegen.lint.rules.names;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.rules.Words;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.List;
import java.util.Set;

/** A name that repeats the type. */
public final class NameWithType implements LintRule {

    private static final About ABOUT = About.warning(Category.NAMES, "name-with-type")
            .purpose("Names say what a value means; the type says what it is.")
            .why("""
                    The type stands beside the name and is checked. Repeated in the name it is wrong after the \
                    first change: "price_string" becomes a number, but the name stays, because reports use it.""")
            .bad("""
                    properties:
                      raw_command_string: {type: string, description: The command as it was typed, example: build --fast}
                    """)
            .at("properties.raw_command_string")
            .good("""
                    properties:
                      raw_command: {type: string, description: The command as it was typed, example: build --fast}
                    """)
            .origin("Segment telemetry-plan.json: aString, anArray, anInteger.");

    private static final Set<String> TYPES = Set.of(
            "string", "str", "int", "integer", "float", "double", "decimal", "bool", "boolean", "array", "arr", "obj",
            "json", "dict", "varchar");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (PropertyDefinition property : plan.properties()) {
            List<String> words = Words.of(property.wireName());
            String last = words.isEmpty() ? "" : words.get(words.size() - 1);
            if (TYPES.contains(last)) {
                findings.tell(
                        property,
                        property.declaration().rangeOf("name"),
                        "\"" + property.wireName() + "\" ends with a type, \"" + last + "\".",
                        "Name what the value means; type: says what it is.");
            }
        }
    }
}
