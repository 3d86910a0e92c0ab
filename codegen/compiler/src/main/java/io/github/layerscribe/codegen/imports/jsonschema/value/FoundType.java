package io.github.layerscribe.codegen.imports.jsonschema.value;

import io.github.layerscribe.codegen.imports.draft.DraftType;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A type and the rules that go with it.
 *
 * @param said what is said about the elements of a list
 */
public record FoundType(DraftType type, Map<String, String> rules, Optional<SourceNode.Text> said) {

    /** A type of which nothing is said. */
    public FoundType(DraftType type, Map<String, String> rules) {
        this(type, rules, Optional.empty());
    }

    public FoundType {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }
}
