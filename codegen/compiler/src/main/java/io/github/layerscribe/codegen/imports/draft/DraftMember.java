package io.github.layerscribe.codegen.imports.draft;

/** A property where it is listed. */
public record DraftMember(DraftProperty property, boolean isRequired) {}
