package io.github.layerscribe.codegen.imports.rudderstack;

import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.source.SourceRange;

/** One entry of a file of properties, custom types, events or categories; two are the same only if they are one object. */
final class Definition {

    private final Kind kind;
    private final SourceNode.Mapping mapping;

    Definition(Kind kind, SourceNode.Mapping mapping) {
        this.kind = kind;
        this.mapping = mapping;
    }

    Kind kind() {
        return kind;
    }

    SourceNode.Mapping mapping() {
        return mapping;
    }

    SourceRange range() {
        return mapping.range();
    }

    /** The text under a key; empty if there is none. */
    String text(String key) {
        return mapping.find(key).orElse(null) instanceof SourceNode.Text text ? text.text() : "";
    }

    /** Its name as a key of a schema, which stands for the whole definition from its first character. */
    SourceNode.Text asKey() {
        return new SourceNode.Text(text("name"), range().slice(0, 1));
    }
}
