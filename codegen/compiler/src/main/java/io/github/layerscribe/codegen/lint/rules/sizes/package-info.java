/**
 * Rules of the category {@code sizes}: what receivers have room for.
 */
@NullMarked
package io.github.layerscribe.codegen.lint.rules.sizes;

import org.jspecify.annotations.NullMarked;
