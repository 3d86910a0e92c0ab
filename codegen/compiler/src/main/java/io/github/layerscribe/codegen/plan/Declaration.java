package io.github.layerscribe.codegen.plan;

import io.github.layerscribe.codegen.source.SourceRange;
import java.util.Map;

/**
 * The id of a definition, its place, and what was written beneath it.
 *
 * @param id the key under which it is defined
 * @param range where that key is
 * @param keys the place of each key that this definition itself states (not what it inherits), in the order of the file
 * @param extensions the keys that begin with {@code x-}; tools keep them, code and pages never do
 */
public record Declaration(
        String id, SourceRange range, Map<String, SourceRange> keys, Map<String, ExtensionValue> extensions) {

    public Declaration {
        keys = Ordered.copy(keys);
        extensions = Ordered.copy(extensions);
    }

    /** Whether this definition itself states the key. */
    public boolean states(String key) {
        return keys.containsKey(key);
    }

    /** The place of a key, or of the id where the key is not stated. */
    public SourceRange rangeOf(String key) {
        return keys.getOrDefault(key, range);
    }
}
