/** What the store sells. */
@NullMarked
package io.github.layerscribe.storefront.catalogue;

import org.jspecify.annotations.NullMarked;
