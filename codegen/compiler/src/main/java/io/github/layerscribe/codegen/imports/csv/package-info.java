/**
 * Sheets as CSV: one row for each property of an event.
 */
@NullMarked
package io.github.layerscribe.codegen.imports.csv;

import org.jspecify.annotations.NullMarked;
