package io.github.layerscribe.codegen.diff;

import io.github.layerscribe.codegen.diff.facts.PlanFacts;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.List;

/**
 * What changed between two versions of a plan: facts, without judgement.
 *
 * <pre>{@code
 * for (Change change : PlanDiff.between(before, after)) {
 *     CompatibilityRule rule = CompatibilityRules.of(change);
 * }
 * }</pre>
 *
 * <p>Resolved plans are compared, so it does not matter in which file or layer something is written, nor in which order
 * definitions stand. What a group passes on to its events, or an object to those that extend it, is one fact. Works in
 * time that grows with the size of the plans.
 */
public final class PlanDiff {

    private PlanDiff() {}

    /** The facts, in the order of the sections; none if the plans say the same. The version is no fact: it answers to them. */
    public static List<Change> between(TrackingPlan before, TrackingPlan after) {
        return PlanFacts.between(before, after);
    }
}
