package io.github.layerscribe.codegen.emit.javascript;

import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the browser pushes, and what that needs.
 *
 * @param objects each after those it contains
 */
record BrowserPushes(
        List<EventDefinition> events,
        List<ContextDefinition> contexts,
        List<ObjectDefinition> objects,
        List<SetDefinition> sets) {

    static BrowserPushes of(TrackingPlan plan) {
        List<EventDefinition> events = plan.events().all().stream()
                .filter(event -> event.isInCode() && event.isEmittedBy(EmittedBy.BROWSER))
                .toList();
        List<ContextDefinition> contexts = plan.contexts().all().stream()
                .filter(context -> context.delivery().emittedBy().contains(EmittedBy.BROWSER))
                .toList();
        Needs needs = new Needs(plan);
        contexts.forEach(context -> needs.add(context.payload()));
        events.forEach(event -> needs.add(event.payload()));
        return new BrowserPushes(
                events, contexts, List.copyOf(needs.objects.values()), List.copyOf(needs.sets.values()));
    }

    boolean isEmpty() {
        return events.isEmpty() && contexts.isEmpty();
    }

    boolean hasChecks() {
        return payloads().anyMatch(payload -> !payload.checks().isEmpty());
    }

    private Stream<Payload> payloads() {
        return Stream.of(
                        events.stream().map(EventDefinition::payload),
                        contexts.stream().map(ContextDefinition::payload),
                        objects.stream().map(ObjectDefinition::payload))
                .flatMap(payloads -> payloads);
    }

    /** Collects objects and sets; objects never contain themselves. */
    private static final class Needs {

        private final TrackingPlan plan;
        private final Map<String, ObjectDefinition> objects = new LinkedHashMap<>();
        private final Map<String, SetDefinition> sets = new LinkedHashMap<>();

        private Needs(TrackingPlan plan) {
            this.plan = plan;
        }

        private void add(Payload payload) {
            for (Member member : payload.members()) {
                if (!member.isFixed()) {
                    add(member.property().type().elementType());
                }
            }
        }

        private void add(PropertyType type) {
            if (type instanceof PropertyType.OfSet choice) {
                sets.putIfAbsent(choice.set().id(), choice.set());
            } else if (type instanceof PropertyType.OfObject part && !objects.containsKey(part.objectId())) {
                ObjectDefinition object = plan.objects().get(part.objectId());
                add(object.payload());
                objects.put(object.id(), object);
            }
        }
    }
}
