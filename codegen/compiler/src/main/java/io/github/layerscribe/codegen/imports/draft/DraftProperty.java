package io.github.layerscribe.codegen.imports.draft;

import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A property as found in one place; equal ones become one property of the plan.
 *
 * @param name what receivers get, and where it stands
 * @param rules the plan's keys that judge values: {@code min}, {@code max_length}, {@code pattern}
 * @param notes what is said about it
 */
public record DraftProperty(SourceNode.Text name, DraftType type, Map<String, String> rules, Notes notes) {

    public DraftProperty {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }

    /**
     * What is said about a property, and does not change what it may hold.
     *
     * @param description the text and its place, or nothing
     * @param example in the words of the plan, for a set the value as receivers get it, and its place; or nothing
     * @param keys further keys of the plan, such as {@code unit}, {@code privacy} and those with {@code x-}
     */
    public record Notes(
            Optional<SourceNode.Text> description, Optional<SourceNode.Text> example, Map<String, Written> keys) {

        /** Nothing is said. */
        public static final Notes NONE = new Notes(Optional.empty(), Optional.empty(), Map.of());

        public Notes {
            keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        }
    }
}
