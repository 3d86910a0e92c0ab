/** From the checkout to a paid order. */
@NullMarked
package io.github.layerscribe.storefront.order;

import org.jspecify.annotations.NullMarked;
