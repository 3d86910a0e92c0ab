/**
 * What is wrong with a plan, where, and what to do about it; and how that is printed.
 */
@NullMarked
package io.github.layerscribe.codegen.diagnostic;

import org.jspecify.annotations.NullMarked;
