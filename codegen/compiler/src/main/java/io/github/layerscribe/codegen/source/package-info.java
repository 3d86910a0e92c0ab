/**
 * Plan files as text, and places in them.
 */
@NullMarked
package io.github.layerscribe.codegen.source;

import org.jspecify.annotations.NullMarked;
