package io.github.layerscribe.codegen.imports.draft;

/** Something found, and the id it got. */
record Identified<T>(String id, T draft) {}
