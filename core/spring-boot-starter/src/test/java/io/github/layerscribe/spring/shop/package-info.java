/** A small shop with every way a page can end, written by hand as an application would write it. */
@NullMarked
package io.github.layerscribe.spring.shop;

import org.jspecify.annotations.NullMarked;
