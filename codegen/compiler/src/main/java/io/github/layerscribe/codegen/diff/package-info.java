/**
 * What changed between two versions of a plan: facts first ({@link io.github.layerscribe.codegen.diff.PlanDiff}), then
 * what they mean for reports, pages and code ({@link io.github.layerscribe.codegen.diff.CompatibilityRules}).
 */
@NullMarked
package io.github.layerscribe.codegen.diff;

import org.jspecify.annotations.NullMarked;
