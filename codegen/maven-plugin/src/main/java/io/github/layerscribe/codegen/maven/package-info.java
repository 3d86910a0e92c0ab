/**
 * The Maven plugin: thin goals over {@link io.github.layerscribe.codegen.CodegenRun}.
 */
@NullMarked
package io.github.layerscribe.codegen.maven;

import org.jspecify.annotations.NullMarked;
