/** What reads the pushes in the browser, and the dialect each understands. */
@NullMarked
package io.github.layerscribe.destination;

import org.jspecify.annotations.NullMarked;
