package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** Judges what only the whole plan shows; runs on whatever could be read, also if errors were found before. */
final class PlanRules {

    private final Diagnostics diagnostics;

    PlanRules(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(TrackingPlan plan) {}
}
