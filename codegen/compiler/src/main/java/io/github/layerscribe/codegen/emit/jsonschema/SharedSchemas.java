package io.github.layerscribe.codegen.emit.jsonschema;

import io.github.layerscribe.codegen.emit.JsonObject;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.HashSet;
import java.util.Set;

/** The objects and named sets that payloads refer to, as definitions of a schema, in the order of the plan. */
final class SharedSchemas {

    static final String OBJECTS = "objects.";
    static final String SETS = "sets.";

    private final TrackingPlan plan;
    private final Set<String> objects = new HashSet<>();
    private final Set<String> sets = new HashSet<>();

    SharedSchemas(TrackingPlan plan) {
        this.plan = plan;
    }

    void add(Payload payload) {
        for (Member member : payload.members()) {
            PropertyType type = member.property().type().elementType();
            if (type instanceof PropertyType.OfSet of && !of.set().isInline() && !member.isFixed()) {
                sets.add(of.set().id());
            } else if (type instanceof PropertyType.OfObject of && objects.add(of.objectId())) {
                add(plan.objects().get(of.objectId()).payload());
            }
        }
    }

    void addTo(JsonObject definitions) {
        for (ObjectDefinition object : plan.objects()) {
            if (objects.contains(object.id())) {
                definitions.with(OBJECTS + object.id(), PayloadSchema.of(plan, object));
            }
        }
        for (SetDefinition set : plan.sets()) {
            if (sets.contains(set.id())) {
                definitions.with(SETS + set.id(), ValueSchema.of(set));
            }
        }
    }

    /** A reference that holds inside the same file. */
    static JsonObject reference(String name) {
        return new JsonObject().with("$ref", "#/$defs/" + name);
    }
}
