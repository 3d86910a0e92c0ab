/**
 * Makes a plan of what importers found: equal properties become one, ids are chosen, sections are written.
 */
@NullMarked
package io.github.layerscribe.codegen.imports.write;

import org.jspecify.annotations.NullMarked;
