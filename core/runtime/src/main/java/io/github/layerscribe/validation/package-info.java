/** The rules of the plan at run time: straight-line checks, their constraint annotations, and what breaks them. */
@NullMarked
package io.github.layerscribe.validation;

import org.jspecify.annotations.NullMarked;
