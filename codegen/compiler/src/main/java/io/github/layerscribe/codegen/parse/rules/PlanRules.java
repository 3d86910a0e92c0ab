package io.github.layerscribe.codegen.parse.rules;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.naming.NameClashes;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** Judges what only the whole plan shows; runs on whatever could be read, also if errors were found before. */
public final class PlanRules {

    private final TrackingPlan plan;
    private final Diagnostics diagnostics;

    public PlanRules(TrackingPlan plan, Diagnostics diagnostics) {
        this.plan = plan;
        this.diagnostics = diagnostics;
    }

    /** Reports every problem. */
    public void check() {
        new EventNames(plan, diagnostics).check();
        new WithinWords(plan, diagnostics).check();
        new ReceivedNames(plan, diagnostics).check();
        new SnowplowSchemas(plan, diagnostics).check();
        new SharedContexts(plan, diagnostics).check();
        NameClashes.check(plan, diagnostics);
        if (new ObjectNesting(plan, diagnostics).isBounded()) {
            new Samples(plan, diagnostics).check();
        }
    }
}
