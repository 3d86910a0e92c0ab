/**
 * The plan as JSON Schema: one file for each event and context, and one with all of them.
 */
@NullMarked
package io.github.layerscribe.codegen.emit.jsonschema;

import org.jspecify.annotations.NullMarked;
