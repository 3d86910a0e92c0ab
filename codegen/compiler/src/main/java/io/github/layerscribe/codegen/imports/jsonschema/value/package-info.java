/**
 * What the keys of a JSON schema say about single values, as types and rules of a plan.
 */
@NullMarked
package io.github.layerscribe.codegen.imports.jsonschema.value;

import org.jspecify.annotations.NullMarked;
