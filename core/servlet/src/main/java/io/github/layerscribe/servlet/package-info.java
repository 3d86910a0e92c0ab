/** Finds the request's data layer, and delivers what was pushed into it: printed, carried over a redirect, or reported. */
@NullMarked
package io.github.layerscribe.servlet;

import org.jspecify.annotations.NullMarked;
