/** The Thymeleaf elements that print the data layer. */
@NullMarked
package io.github.layerscribe.thymeleaf;

import org.jspecify.annotations.NullMarked;
