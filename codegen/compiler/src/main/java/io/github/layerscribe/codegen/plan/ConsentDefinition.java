package io.github.layerscribe.codegen.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category a visitor can agree to.
 *
 * @param google the Google consent types it stands for, such as {@code analytics_storage}
 */
public record ConsentDefinition(
        Declaration declaration, @Nullable String description, List<String> google) implements Definition {

    public ConsentDefinition {
        google = List.copyOf(google);
    }
}
