/**
 * Puts generated files on the disk: whole, repeatable, and without touching anybody else's.
 */
@NullMarked
package io.github.layerscribe.codegen.output;

import org.jspecify.annotations.NullMarked;
