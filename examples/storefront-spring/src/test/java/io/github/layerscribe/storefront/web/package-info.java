@NullMarked
package io.github.layerscribe.storefront.web;

import org.jspecify.annotations.NullMarked;
