package io.github.layerscribe.codegen.plan;

import io.github.layerscribe.codegen.source.SourceRange;

/** Something a section of the plan defines under an id of its own: an event, a property, a page, … */
public interface Definition {

    Declaration declaration();

    /** The id, by which the plan refers to this. */
    default String id() {
        return declaration().id();
    }

    /** Where the id is written. */
    default SourceRange range() {
        return declaration().range();
    }
}
