/** The store: what starts it and what configures it. */
@NullMarked
package io.github.layerscribe.storefront;

import org.jspecify.annotations.NullMarked;
