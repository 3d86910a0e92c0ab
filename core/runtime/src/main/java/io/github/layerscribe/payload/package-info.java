/** Property values on their way into a script: names, sinks, the one writer. */
@NullMarked
package io.github.layerscribe.payload;

import org.jspecify.annotations.NullMarked;
