/**
 * Changes in words: for a pull request, a terminal, a program.
 */
@NullMarked
package io.github.layerscribe.codegen.diff.report;

import org.jspecify.annotations.NullMarked;
