package io.github.layerscribe.codegen.plan;

import io.github.layerscribe.codegen.source.SourceRange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A closed set of values, named under {@code sets} or written inline as {@code a | b | c}.
 *
 * @param declaration the id; an inline set has the id of its property
 * @param isInline whether it was written inline; then its class is named after the property
 */
public record SetDefinition(
        Declaration declaration, @Nullable String description, List<Value> values, boolean isInline)
        implements Definition {

    public SetDefinition {
        values = List.copyOf(values);
    }

    /**
     * One value.
     *
     * @param id how the plan refers to it; of an inline set, the value itself
     * @param wireName how receivers see it
     */
    public record Value(
            String id,
            String wireName,
            @Nullable String description,
            @Nullable Deprecation deprecated,
            SourceRange range) {}

    /** The value with this id. */
    public Optional<Value> find(String valueId) {
        return values.stream().filter(value -> value.id().equals(valueId)).findFirst();
    }
}
