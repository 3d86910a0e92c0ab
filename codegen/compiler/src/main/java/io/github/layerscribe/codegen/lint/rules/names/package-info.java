/**
 * Rules of the category {@code names}: what things are called.
 */
@NullMarked
package io.github.layerscribe.codegen.lint.rules.names;

import org.jspecify.annotations.NullMarked;
