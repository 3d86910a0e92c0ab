/**
 * The tracking plan as an immutable, resolved model. Records only: nothing here reads files or judges.
 */
@NullMarked
package io.github.layerscribe.codegen.plan;

import org.jspecify.annotations.NullMarked;
