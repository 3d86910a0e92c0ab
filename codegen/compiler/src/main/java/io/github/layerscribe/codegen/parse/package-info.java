/**
 * From YAML nodes to the tracking plan: one class per section, every problem reported at once.
 */
@NullMarked
package io.github.layerscribe.codegen.parse;

import org.jspecify.annotations.NullMarked;
