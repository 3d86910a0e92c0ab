/**
 * Judges a plan that can be read but could be better: rules, what they teach, and how they are waived.
 */
@NullMarked
package io.github.layerscribe.codegen.lint;

import org.jspecify.annotations.NullMarked;
