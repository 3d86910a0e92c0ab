package io.github.layerscribe.codegen.emit.java;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/**
 * Refuses the little that the plan's own limits let through and Java cannot hold: a method has 64 KB, a constant 65,535
 * bytes.
 */
final class JavaLimits {

    private static final int METHOD_BYTES = 60_000;
    private static final int CALL_BYTES = 20;
    private static final int MOST_CALLS_OF_A_PROPERTY = 6;
    private static final int COMPARISON_BYTES = 10;

    private final Diagnostics diagnostics;

    private JavaLimits(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    static boolean areBroken(TrackingPlan plan, Diagnostics diagnostics) {
        int before = diagnostics.errorCount();
        JavaLimits limits = new JavaLimits(diagnostics);
        plan.events().forEach(event -> limits.judge(event, event.payload()));
        plan.contexts().forEach(context -> limits.judge(context, context.payload()));
        plan.objects().forEach(object -> limits.judge(object, object.payload()));
        return diagnostics.errorCount() > before;
    }

    private void judge(Definition owner, Payload payload) {
        payload.fixed().forEach(this::judgeFixed);
        if (bytesOfValidation(payload) > METHOD_BYTES) {
            diagnostics.error(
                    "java-too-many-rules",
                    owner.range(),
                    "`" + owner.id() + "` has more rules between its properties than one Java method can hold.",
                    "Name fewer values and properties in any_of, requires and check.");
        }
    }

    private void judgeFixed(Member member) {
        if (member.fixedValue() instanceof PlanValue.Text text && !Literals.fitsClassFile(text.text())) {
            diagnostics.error(
                    "java-text-too-long",
                    member.range(),
                    "The fixed value of `" + member.id() + "` is longer than a Java constant can be.",
                    "Keep it under 65,535 bytes.");
        }
    }

    /** An estimate on the safe side. */
    private static long bytesOfValidation(Payload payload) {
        long anyOf = payload.anyOf().stream()
                .mapToLong(any ->
                        CALL_BYTES + (long) COMPARISON_BYTES * any.properties().size())
                .sum();
        long requirements = payload.requirements().stream()
                .mapToLong(requirement -> CALL_BYTES
                        + (long) COMPARISON_BYTES
                                * (requirement.needed().size()
                                        + requirement.condition().values().size()))
                .sum();
        long members = (long) payload.members().size() * MOST_CALLS_OF_A_PROPERTY * CALL_BYTES;
        return members + anyOf + requirements + (long) payload.checks().size() * CALL_BYTES;
    }
}
