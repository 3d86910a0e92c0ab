/**
 * Rules of the category {@code privacy}: what must not be told about people.
 */
@NullMarked
package io.github.layerscribe.codegen.lint.rules.privacy;

import org.jspecify.annotations.NullMarked;
