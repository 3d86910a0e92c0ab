/** The proof that what the writer writes stays data, whatever the text and wherever the script stands. */
@NullMarked
package io.github.layerscribe.inert;

import org.jspecify.annotations.NullMarked;
