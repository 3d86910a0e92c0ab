/**
 * Rules of the category {@code governance}: who answers for what, until when, and what is used at all.
 */
@NullMarked
package io.github.layerscribe.codegen.lint.rules.governance;

import org.jspecify.annotations.NullMarked;
