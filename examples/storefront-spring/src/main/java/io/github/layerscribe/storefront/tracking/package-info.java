/** From the store's own objects to the events and contexts of the tracking plan. */
@NullMarked
package io.github.layerscribe.storefront.tracking;

import org.jspecify.annotations.NullMarked;
