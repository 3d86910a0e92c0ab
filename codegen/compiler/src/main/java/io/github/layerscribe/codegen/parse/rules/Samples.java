package io.github.layerscribe.codegen.parse.rules;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.check.CheckVerdict;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.Sample;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.plan.check.Check;

/**
 * Samples pass every rule: they stand in documents and snippets.
 *
 * <p>Single values were held against their properties when they were read; here remain the checks between them.
 */
final class Samples {

    private final TrackingPlan plan;
    private final Diagnostics diagnostics;

    Samples(TrackingPlan plan, Diagnostics diagnostics) {
        this.plan = plan;
        this.diagnostics = diagnostics;
    }

    void check() {
        for (EventDefinition event : plan.events()) {
            if (!event.payload().checks().isEmpty()) {
                PlanValue.Structure sample = Sample.of(plan, event);
                event.payload().checks().forEach(check -> check(event, sample, check));
            }
        }
    }

    private void check(EventDefinition event, PlanValue.Structure sample, Check check) {
        if (CheckVerdict.of(check, sample) == CheckVerdict.BROKEN) {
            diagnostics.add(Diagnostic.error(
                            "example",
                            event.declaration().rangeOf("example"),
                            "The sample of \"" + event.id() + "\" breaks its check " + check.text() + ".",
                            "Change the examples of its properties, or add example: {…} to the event.")
                    .with(check.range(), "the check"));
        }
    }
}
