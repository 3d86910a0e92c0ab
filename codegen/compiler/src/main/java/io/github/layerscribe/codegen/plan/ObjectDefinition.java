package io.github.layerscribe.codegen.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reusable named group of properties, such as {@code item}.
 *
 * @param extended the object it builds on
 * @param payload after layering: what the other object lists is included
 * @param examples single values that replace the properties' examples in the sample, by property id
 */
public record ObjectDefinition(
        Declaration declaration,
        @Nullable String description,
        @Nullable Reference extended,
        Payload payload,
        Map<String, PlanValue> examples)
        implements Definition {

    public ObjectDefinition {
        examples = Ordered.copy(examples);
    }
}
