package io.github.layerscribe.codegen.imports.write;

/** Something found, and the id it got. */
record Identified<T>(String id, T draft) {}
