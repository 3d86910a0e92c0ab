package io.github.layerscribe.codegen.plan;

import io.github.layerscribe.codegen.source.SourceRange;
import java.util.List;

/** At least one of these must be present. */
public record AnyOf(List<PropertyDefinition> properties, SourceRange range) {
    public AnyOf {
        properties = List.copyOf(properties);
    }
}
