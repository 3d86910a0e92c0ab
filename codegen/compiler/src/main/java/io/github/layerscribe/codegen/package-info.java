/**
 * The compiler of tracking plans; open {@link io.github.layerscribe.codegen.CodegenRun} first.
 */
@NullMarked
package io.github.layerscribe.codegen;

import org.jspecify.annotations.NullMarked;
