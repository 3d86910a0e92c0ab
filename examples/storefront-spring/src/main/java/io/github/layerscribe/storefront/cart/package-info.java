/** What a shopper has gathered. */
@NullMarked
package io.github.layerscribe.storefront.cart;

import org.jspecify.annotations.NullMarked;
