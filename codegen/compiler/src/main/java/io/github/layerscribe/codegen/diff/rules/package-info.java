/**
 * The compatibility rules: which changes they judge, whom those concern, what they ask of the version.
 */
@NullMarked
package io.github.layerscribe.codegen.diff.rules;

import org.jspecify.annotations.NullMarked;
