package io.github.layerscribe.codegen.emit.java;

import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a plan becomes code: events that are agreed on, and the objects and sets that these or contexts name.
 *
 * @param events in the order of the plan, and so are the others
 */
record CodeScope(List<EventDefinition> events, List<ObjectDefinition> objects, List<SetDefinition> sets) {

    static CodeScope of(TrackingPlan plan) {
        List<EventDefinition> events =
                plan.events().all().stream().filter(EventDefinition::isInCode).toList();
        Reach reach = new Reach(plan);
        events.forEach(event -> reach.add(event.payload()));
        plan.contexts().forEach(context -> reach.add(context.payload()));
        return new CodeScope(
                events,
                plan.objects().all().stream()
                        .filter(object -> reach.objects.contains(object.id()))
                        .toList(),
                plan.allSets().stream()
                        .filter(set -> reach.sets.contains(set.id()))
                        .toList());
    }

    /** The ids of what is named, through objects in objects. Named sets and inline ones never share an id. */
    private static final class Reach {

        private final TrackingPlan plan;
        private final Set<String> objects = new HashSet<>();
        private final Set<String> sets = new HashSet<>();

        Reach(TrackingPlan plan) {
            this.plan = plan;
        }

        void add(Payload payload) {
            for (Member member : payload.members()) {
                PropertyType type = member.property().type().elementType();
                if (type instanceof PropertyType.OfSet of) {
                    sets.add(of.set().id());
                } else if (type instanceof PropertyType.OfObject of && objects.add(of.objectId())) {
                    add(plan.objects().get(of.objectId()).payload());
                }
            }
        }
    }
}
