package io.github.layerscribe.codegen.emit.javascript;

import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.Sample;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.stream.Collectors;

/** Prints a plain script that pushes one event with the plan's example values, to be copied into a page or a console. */
final class SnippetWriter {

    private static final String NOT_RESET = "eventInfo";

    private SnippetWriter() {}

    static String snippet(TrackingPlan plan, EventDefinition event) {
        PlanValue.Structure sample = Sample.of(plan, event);
        String within = event.payload().within();
        String push = within == null
                ? flat(event, sample)
                : "{\n  \"event\": " + Literal.json(event.wireName()) + ",\n  " + Literal.json(within) + ": "
                        + sample.match(WireValue.json("  ")) + "\n}";
        return "// " + event.id() + " of " + plan.id() + " " + plan.version() + ", with the plan's example values\n"
                + "window.dataLayer = window.dataLayer || [];\n"
                + (within == null || within.equals(NOT_RESET) ? "" : reset(within))
                + "window.dataLayer.push(" + push + ");\n";
    }

    private static String flat(EventDefinition event, PlanValue.Structure sample) {
        return sample.members().entrySet().stream()
                .map(member -> ",\n  " + Literal.json(member.getKey().wireName()) + ": "
                        + member.getValue().match(WireValue.json("  ")))
                .collect(Collectors.joining("", "{\n  \"event\": " + Literal.json(event.wireName()), "\n}"));
    }

    private static String reset(String within) {
        return "window.dataLayer.push({" + Literal.json(within) + ": null});\n";
    }
}
