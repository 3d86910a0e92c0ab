/**
 * What a browser must see in each store, whatever the store is built with. A store's integration test extends
 * {@link io.github.layerscribe.e2e.StorefrontExpectations} and says where the store runs; nothing here knows a store.
 */
@NullMarked
package io.github.layerscribe.e2e;

import org.jspecify.annotations.NullMarked;
