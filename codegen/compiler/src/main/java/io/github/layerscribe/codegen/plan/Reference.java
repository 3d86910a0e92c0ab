package io.github.layerscribe.codegen.plan;

import io.github.layerscribe.codegen.source.SourceRange;

/** An id that the plan mentions, and where; the parser has made sure that it is defined. */
public record Reference(String id, SourceRange range) {

    @Override
    public String toString() {
        return id;
    }
}
