package io.github.layerscribe.codegen.imports.draft;

import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A context as found.
 *
 * @param idOf what its id is made of, and where it stands
 * @param description the text and its place, or nothing
 * @param schema its schema at Snowplow, if it has one there
 * @param keys further keys of the plan, such as {@code scope}
 */
public record DraftContext(
        SourceNode.Text idOf,
        Optional<SourceNode.Text> description,
        DraftPayload payload,
        @Nullable String schema,
        Map<String, Written> keys) {

    public DraftContext {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }
}
