package io.github.layerscribe.codegen.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of page, or a state of one.
 *
 * @param paths patterns on the path without query; none for a state that has no address of its own. {@code ?} is one
 *     character, {@code *} any within a segment, {@code **} any segments
 */
public record PageDefinition(
        Declaration declaration,
        List<String> paths,
        @Nullable String description) implements Definition {

    public PageDefinition {
        paths = List.copyOf(paths);
    }
}
