/**
 * The properties of events, contexts and objects: listed, layered, and the rules between them.
 */
@NullMarked
package io.github.layerscribe.codegen.parse.payload;

import org.jspecify.annotations.NullMarked;
