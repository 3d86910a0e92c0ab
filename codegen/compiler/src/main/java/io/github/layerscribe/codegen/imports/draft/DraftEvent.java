package io.github.layerscribe.codegen.imports.draft;

import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event as found.
 *
 * @param idOf what its id is made of, and where it stands
 * @param name what receivers get, where the plan should say it; null where a destination says it or the id is enough
 * @param description the text and its place, or nothing
 * @param schema its schema at Snowplow, if it has one there
 * @param keys further keys of the plan: {@code version}, {@code page_view}, {@code deprecated}, those with {@code x-}
 */
public record DraftEvent(
        SourceNode.Text idOf,
        @Nullable String name,
        Optional<SourceNode.Text> description,
        DraftPayload payload,
        @Nullable String schema,
        Map<String, Written> keys) {

    public DraftEvent {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }
}
