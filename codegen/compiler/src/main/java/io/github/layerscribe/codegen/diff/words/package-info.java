/**
 * What definitions say, as text that is the same exactly if the thing is: the parts that are compared.
 */
@NullMarked
package io.github.layerscribe.codegen.diff.words;

import org.jspecify.annotations.NullMarked;
