/**
 * Reads YAML into nodes that keep their source text and place. The only package that knows the YAML library.
 */
@NullMarked
package io.github.layerscribe.codegen.yaml;

import org.jspecify.annotations.NullMarked;
