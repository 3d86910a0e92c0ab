package io.github.layerscribe.codegen.lint.rules.documents;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.regex.Pattern;

/** A value of a set that is a code nobody explains. */
public final class SetValueUnexplained implements LintRule {

    private static final About ABOUT = About.warning(Category.DOCUMENTS, "set-value-unexplained")
            .purpose("Values that are codes say what they mean.")
            .why("""
                    In the report stands "3". Whether that is the third step or an error, the person who chose \
                    it knew. A named set has room for a sentence beside each value, and documents print it.""")
            .bad("""
                    properties:
                      answer_code: {type: s200 | s404 | s500, description: What the service answered, example: s200}
                    """)
            .at("properties.answer_code")
            .good("""
                    sets:
                      answer:
                        description: What the service can answer
                        values:
                          found:   {name: s200, description: The order is there}
                          unknown: {name: s404, description: There is no such order}
                          broken:  {name: s500, description: The service failed}
                    properties:
                      answer_code: {type: answer, description: What the service answered, example: found}
                    """)
            .origin(
                    "RudderStack iac project: an enum of 200, 201, 204, 400, 401, 403, 404, 500 with one description for all.");

    private static final Pattern CODE = Pattern.compile("[A-Za-z]?\\d+|[A-Za-z]|[A-Z]{2,3}\\d+");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (PropertyDefinition property : plan.properties()) {
            if (property.type().elementType() instanceof PropertyType.OfSet type
                    && type.set().isInline()) {
                judge(property, type.set(), findings);
            }
        }
        plan.sets().forEach(set -> judge(set, set, findings));
    }

    private static void judge(Definition about, SetDefinition set, Findings findings) {
        set.values().stream()
                .filter(value -> value.description() == null
                        && CODE.matcher(value.wireName()).matches())
                .findFirst()
                .ifPresent(value -> findings.tell(
                        about,
                        value.range(),
                        "Nothing says what \"" + value.wireName() + "\" of \"" + about.id() + "\" means.",
                        set.isInline()
                                ? "Move the values to sets:, where each can have a description."
                                : "Add a description: to the value."));
    }
}
