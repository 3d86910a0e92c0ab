/**
 * Diagnostics as text for people and for machines: one class a format, each a function from diagnostics to text.
 *
 * <p>What machines read (JSON, SARIF, JUnit) is ASCII with escapes, so no locale can damage it and nothing in it can turn
 * the direction of a text.
 */
@NullMarked
package io.github.layerscribe.codegen.diagnostic.format;

import org.jspecify.annotations.NullMarked;
