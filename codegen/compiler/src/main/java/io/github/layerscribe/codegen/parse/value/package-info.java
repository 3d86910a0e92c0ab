/**
 * Values that a plan writes: read as their type, and held against the rules of their property.
 */
@NullMarked
package io.github.layerscribe.codegen.parse.value;

import org.jspecify.annotations.NullMarked;
