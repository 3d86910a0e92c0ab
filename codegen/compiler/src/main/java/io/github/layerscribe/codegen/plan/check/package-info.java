/**
 * A plan's {@code check} as an expression tree whose names are resolved and whose types fit.
 */
@NullMarked
package io.github.layerscribe.codegen.plan.check;

import org.jspecify.annotations.NullMarked;
