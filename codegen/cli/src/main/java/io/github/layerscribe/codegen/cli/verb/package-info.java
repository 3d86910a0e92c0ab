/**
 * One class a verb, thin over the compiler.
 */
@NullMarked
package io.github.layerscribe.codegen.cli.verb;

import org.jspecify.annotations.NullMarked;
