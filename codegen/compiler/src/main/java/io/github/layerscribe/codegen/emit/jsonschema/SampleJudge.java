package io.github.layerscribe.codegen.emit.jsonschema;

import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.Requirement;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.List;
import java.util.Map;

/** Whether nothing is missing in a sample, at any depth. Its single values the plan's reader has judged. */
final class SampleJudge {

    private final TrackingPlan plan;

    SampleJudge(TrackingPlan plan) {
        this.plan = plan;
    }

    boolean accepts(Payload payload, PlanValue.Structure sample) {
        Map<PropertyDefinition, PlanValue> values = sample.members();
        return !values.isEmpty()
                && payload.required().allMatch(member -> values.containsKey(member.property()))
                && payload.anyOf().stream()
                        .allMatch(anyOf -> anyOf.properties().stream().anyMatch(values::containsKey))
                && payload.requirements().stream().allMatch(requirement -> isMet(requirement, values))
                && values.entrySet().stream().allMatch(value -> accepts(value.getKey(), value.getValue()));
    }

    private boolean accepts(PropertyDefinition property, PlanValue value) {
        List<PlanValue> parts = value instanceof PlanValue.Many many ? many.values() : List.of(value);
        return !(property.type().elementType() instanceof PropertyType.OfObject of)
                || parts.stream()
                        .allMatch(part -> part instanceof PlanValue.Structure structure
                                && accepts(plan.objects().get(of.objectId()).payload(), structure));
    }

    private static boolean isMet(Requirement requirement, Map<PropertyDefinition, PlanValue> values) {
        Requirement.Condition condition = requirement.condition();
        PlanValue value = values.get(condition.property());
        boolean holds =
                value != null && (condition.isPresence() || condition.values().contains(value));
        return !holds || values.keySet().containsAll(requirement.needed());
    }
}
