/**
 * The small language of {@code check}: its words, its grammar, its types, and its verdict on samples.
 */
@NullMarked
package io.github.layerscribe.codegen.parse.check;

import org.jspecify.annotations.NullMarked;
