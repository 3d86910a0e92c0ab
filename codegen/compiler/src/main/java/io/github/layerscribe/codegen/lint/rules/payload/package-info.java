/**
 * Rules of the category {@code payload}: what receivers make of the values.
 */
@NullMarked
package io.github.layerscribe.codegen.lint.rules.payload;

import org.jspecify.annotations.NullMarked;
