/**
 * How two plans are compared: which definitions belong together, and what of them differs. Nothing here judges.
 */
@NullMarked
package io.github.layerscribe.codegen.diff.facts;

import org.jspecify.annotations.NullMarked;
