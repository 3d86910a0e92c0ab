/**
 * One layout for plan files: what a plan says, its order and its comments stay; blanks, quotes and lines are set right.
 */
@NullMarked
package io.github.layerscribe.codegen.format;

import org.jspecify.annotations.NullMarked;
