@NullMarked
package io.github.layerscribe.storefront;

import org.jspecify.annotations.NullMarked;
