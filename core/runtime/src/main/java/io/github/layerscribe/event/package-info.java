/** What generated events, contexts and objects are. */
@NullMarked
package io.github.layerscribe.event;

import org.jspecify.annotations.NullMarked;
