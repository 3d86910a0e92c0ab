package io.github.layerscribe.codegen.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the sample of an event, context or object out of the examples of its properties. */
public final class Sample {

    private Sample() {}

    /**
     * The members of a payload with their example values, in wire order.
     *
     * <p>A property without an example is left out; a list is repeated up to its {@code min_items}.
     *
     * @param plan where objects are looked up
     * @param payload what to make a sample of
     * @param overrides values by property id that replace the properties' own examples
     */
    public static PlanValue.Structure of(TrackingPlan plan, Payload payload, Map<String, PlanValue> overrides) {
        return of(plan.objects(), payload, overrides);
    }

    /** The sample of an event. */
    public static PlanValue.Structure of(TrackingPlan plan, EventDefinition event) {
        return of(plan.objects(), event.payload(), event.documentation().examples());
    }

    /** The sample of a payload, for a plan that is still being read. */
    public static PlanValue.Structure of(
            Definitions<ObjectDefinition> objects, Payload payload, Map<String, PlanValue> overrides) {
        Map<PropertyDefinition, PlanValue> values = new LinkedHashMap<>();
        for (Member member : payload.members()) {
            PlanValue value = valueOf(objects, member, overrides);
            if (value != null) {
                values.put(member.property(), value);
            }
        }
        return new PlanValue.Structure(values);
    }

    private static @Nullable PlanValue valueOf(
            Definitions<ObjectDefinition> objects, Member member, Map<String, PlanValue> overrides) {
        if (member.fixedValue() != null) {
            return member.fixedValue();
        }
        PropertyDefinition property = member.property();
        PlanValue override = overrides.get(property.id());
        PlanValue example = override != null ? override : ownExample(objects, property);
        return example != null && property.type().isList() ? repeated(example, property) : example;
    }

    private static @Nullable PlanValue ownExample(Definitions<ObjectDefinition> objects, PropertyDefinition property) {
        if (property.type().elementType() instanceof PropertyType.OfObject type) {
            return objects.find(type.objectId())
                    .map(object -> of(objects, object.payload(), object.examples()))
                    .orElse(null);
        }
        return property.example();
    }

    private static PlanValue repeated(PlanValue example, PropertyDefinition property) {
        List<PlanValue> values = example instanceof PlanValue.Many many ? many.values() : List.of(example);
        List<PlanValue> enough = new ArrayList<>(values);
        while (!values.isEmpty() && enough.size() < property.rules().lists().minItems()) {
            enough.add(values.get(enough.size() % values.size()));
        }
        return new PlanValue.Many(enough);
    }
}
