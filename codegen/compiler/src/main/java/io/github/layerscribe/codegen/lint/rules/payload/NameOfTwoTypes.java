package io.github.layerscribe.codegen.lint.rules.payload;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.PropertyType.Scalar;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.HashMap;
import java.util.Map;

/** A name under which receivers see two types. */
public final class NameOfTwoTypes implements LintRule {

    private static final About ABOUT = About.warning(Category.PAYLOAD, "name-of-two-types")
            .purpose("A name has one type, wherever receivers see it.")
            .why("""
                    Warehouses make one column of a name, with one type; what does not fit is lost or makes a \
                    second column. A condition in a tag manager cannot know which of both it will meet.""")
            .bad("""
                    properties:
                      universe_name: {type: string, description: What the universe is called, example: Alpha}
                      universe_no:   {name: universe_name, type: integer, description: The number of the universe, example: 7}
                    """)
            .at("properties.universe_no")
            .good("""
                    properties:
                      universe_name: {type: string, description: What the universe is called, example: Alpha}
                      universe_no:   {type: integer, description: The number of the universe, example: 7}
                    """)
            .origin("Segment plan.json, event \"Union Type\": universe_name is a string, a number or nothing.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        Map<String, PropertyDefinition> byName = new HashMap<>();
        for (PropertyDefinition property : plan.properties()) {
            PropertyDefinition first = byName.putIfAbsent(property.wireName(), property);
            if (first != null && !kind(first).equals(kind(property))) {
                findings.tell(
                        property,
                        property.declaration().rangeOf("type"),
                        "Receivers see \"" + property.wireName() + "\" as " + kind(first) + " and as " + kind(property)
                                + ".",
                        "Give one of them another name.",
                        new Diagnostic.Related(first.range(), "the other"));
            }
        }
    }

    /** What a receiver can tell apart. */
    private static String kind(PropertyDefinition property) {
        PropertyType type = property.type();
        PropertyType element = type.elementType();
        String kind = element.isNumber() ? "number" : element == Scalar.BOOLEAN ? "boolean" : "text";
        if (element instanceof PropertyType.OfObject) {
            kind = "object";
        }
        return type.isList() ? "list of " + kind : kind;
    }
}
