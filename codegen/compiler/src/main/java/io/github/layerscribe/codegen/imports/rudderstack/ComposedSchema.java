package io.github.layerscribe.codegen.imports.rudderstack;

import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON Schema in the making, whose nodes stand where the project says the same in its own words. */
final class ComposedSchema {

    private final SourceRange range;
    private final Map<String, SourceNode.Entry> entries = new LinkedHashMap<>();

    ComposedSchema(SourceRange range) {
        this.range = range;
    }

    /** A keyword, in the words and at the place of the project. */
    void put(String keyword, SourceNode.Entry entry) {
        entries.put(keyword, entry);
    }

    /** A keyword that the project has no word for; it stands where its value begins. */
    void put(String keyword, SourceNode value) {
        put(
                keyword,
                new SourceNode.Entry(new SourceNode.Text(keyword, value.range().slice(0, 1)), value));
    }

    boolean has(String keyword) {
        return entries.containsKey(keyword);
    }

    SourceNode.Mapping node() {
        return new SourceNode.Mapping(entries, range);
    }
}
