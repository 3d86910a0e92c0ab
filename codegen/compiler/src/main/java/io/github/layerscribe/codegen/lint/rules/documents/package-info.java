/**
 * Rules of the category {@code documents}: what people read.
 */
@NullMarked
package io.github.layerscribe.codegen.lint.rules.documents;

import org.jspecify.annotations.NullMarked;
