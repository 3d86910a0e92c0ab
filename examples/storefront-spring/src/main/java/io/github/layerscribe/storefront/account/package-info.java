/** Who the shopper is. */
@NullMarked
package io.github.layerscribe.storefront.account;

import org.jspecify.annotations.NullMarked;
