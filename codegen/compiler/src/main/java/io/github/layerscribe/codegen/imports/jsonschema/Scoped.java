package io.github.layerscribe.codegen.imports.jsonschema;

import io.github.layerscribe.codegen.imports.tree.SourceNode;

/**
 * A schema, and the document whose definitions it may refer to.
 *
 * @param root where {@code #/…} begins
 */
public record Scoped(SourceNode.Mapping schema, SourceNode.Mapping root) {

    /** A schema inside the same document. */
    public Scoped inside(SourceNode.Mapping other) {
        return new Scoped(other, root);
    }
}
