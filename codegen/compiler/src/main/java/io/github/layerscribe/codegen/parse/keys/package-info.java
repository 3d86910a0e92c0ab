/**
 * Reads the keys of one definition as text, numbers, words, lists: what every section parser uses.
 */
@NullMarked
package io.github.layerscribe.codegen.parse.keys;

import org.jspecify.annotations.NullMarked;
