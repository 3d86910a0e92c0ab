package io.github.layerscribe.codegen.imports.draft;

import io.github.layerscribe.codegen.imports.tree.SourceNode;

/**
 * An object as found; it becomes one object of the plan with all others of the same name that hold the same.
 *
 * @param name what its id is made of
 * @param description empty if there is none
 */
public record DraftObject(SourceNode.Text name, String description, DraftPayload payload) {}
