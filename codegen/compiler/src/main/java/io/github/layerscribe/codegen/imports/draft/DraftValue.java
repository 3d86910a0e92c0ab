package io.github.layerscribe.codegen.imports.draft;

/**
 * One value of a set.
 *
 * @param name what receivers get
 * @param description empty if there is none
 */
public record DraftValue(String name, String description) {}
