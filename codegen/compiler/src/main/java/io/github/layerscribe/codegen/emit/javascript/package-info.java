/**
 * Prints what a page's own scripts use: an ES module with one function for each push of the browser, its types, and a
 * snippet to copy for each event.
 */
@NullMarked
package io.github.layerscribe.codegen.emit.javascript;

import org.jspecify.annotations.NullMarked;
