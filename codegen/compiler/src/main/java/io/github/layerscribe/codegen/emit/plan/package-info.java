/**
 * The resolved plan as JSON, for tools that are not written in Java.
 */
@NullMarked
package io.github.layerscribe.codegen.emit.plan;

import org.jspecify.annotations.NullMarked;
