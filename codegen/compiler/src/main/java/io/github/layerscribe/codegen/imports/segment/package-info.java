/**
 * Tracking plans of Segment Protocols.
 */
@NullMarked
package io.github.layerscribe.codegen.imports.segment;

import org.jspecify.annotations.NullMarked;
