/**
 * From the tracking plan to files: what an emitter is, what it hands over, and the register of all emitters.
 */
@NullMarked
package io.github.layerscribe.codegen.emit;

import org.jspecify.annotations.NullMarked;
