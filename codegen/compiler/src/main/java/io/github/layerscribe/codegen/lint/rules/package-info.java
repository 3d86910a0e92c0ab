/**
 * The rules, a package for each category, and what they share.
 */
@NullMarked
package io.github.layerscribe.codegen.lint.rules;

import org.jspecify.annotations.NullMarked;
