package io.github.layerscribe.codegen.lint.rules.documents;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.rules.Words;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two things with the same description. */
public final class DescriptionRepeated implements LintRule {

    private static final About ABOUT = About.warning(Category.DOCUMENTS, "description-repeated")
            .purpose("No two events and no two properties have the same description.")
            .why("""
                    Either both are the same thing, then one of them is too many, or they differ, and the \
                    description does not say how. It is mostly a copied line that nobody finished.""")
            .bad("""
                    properties:
                      batch_param: {type: string, description: "Parameter, described in a file of its own"}
                      batch_size:  {type: integer, description: "Parameter, described in a file of its own"}
                    """)
            .at("properties.batch_size")
            .good("""
                    properties:
                      batch_param: {type: string, description: How the batch was started}
                      batch_size:  {type: integer, description: How many records the batch had}
                    """)
            .origin("Evgen examples, params.yaml: three parameters share one description.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        Map<String, PropertyDefinition> properties = new HashMap<>();
        for (PropertyDefinition property : plan.properties()) {
            if (property.deprecated() == null) {
                judge(property, property.description(), properties, findings);
            }
        }
        Map<String, EventDefinition> events = new HashMap<>();
        for (EventDefinition event : plan.events()) {
            // Versions of an event mean the same.
            if (event.deprecated() == null && event.name().version() == null) {
                judge(event, event.description(), events, findings);
            }
        }
    }

    private static <D extends Definition> void judge(
            D definition, @Nullable String description, Map<String, D> seen, Findings findings) {
        D first = description == null ? null : seen.putIfAbsent(String.join(" ", Words.of(description)), definition);
        if (first != null) {
            findings.tell(
                    definition,
                    definition.declaration().rangeOf("description"),
                    "\"" + definition.id() + "\" has the same description as \"" + first.id() + "\".",
                    "Say how they differ; if they do not, use one of them.",
                    new Diagnostic.Related(first.declaration().rangeOf("description"), "the other"));
        }
    }
}
