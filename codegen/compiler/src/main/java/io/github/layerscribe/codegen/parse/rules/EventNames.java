package io.github.layerscribe.codegen.parse.rules;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.keys.WireNames;
import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Two events share a name only if both have a version and the versions differ. */
final class EventNames {

    private static final int NO_VERSION = 0;

    private final TrackingPlan plan;
    private final Diagnostics diagnostics;

    EventNames(TrackingPlan plan, Diagnostics diagnostics) {
        this.plan = plan;
        this.diagnostics = diagnostics;
    }

    void check() {
        check(EventDefinition::wireName, event -> event.declaration().rangeOf("name"), "receivers");
        for (DestinationDefinition destination : plan.destinations()) {
            if (!destination.dialect().events().isEmpty()) {
                SourceRange place = destination.declaration().rangeOf("events");
                check(destination::nameOf, event -> place, "\"" + destination.id() + "\"");
            }
        }
    }

    private void check(
            Function<EventDefinition, String> name, Function<EventDefinition, SourceRange> place, String receivers) {
        Map<String, Map<Integer, EventDefinition>> seen = new HashMap<>();
        for (EventDefinition event : plan.events()) {
            Map<Integer, EventDefinition> sameName =
                    seen.computeIfAbsent(WireNames.fold(name.apply(event)), folded -> new TreeMap<>());
            EventDefinition other = other(sameName, versionOf(event));
            sameName.put(versionOf(event), event);
            if (other != null && !isToldAlready(place, event, other)) {
                diagnostics.add(Diagnostic.error(
                                "event-name-collision",
                                place.apply(event),
                                "\"" + event.id() + "\" and \"" + other.id() + "\" have the same name \""
                                        + name.apply(event) + "\" for " + receivers + ".",
                                "Give one another name, or both a version.")
                        .with(other.declaration().rangeOf("name"), "the other"));
            }
        }
    }

    /** An event of the same name that cannot be told apart: of the same version, or either has none. */
    private static @Nullable EventDefinition other(Map<Integer, EventDefinition> sameName, int version) {
        if (version == NO_VERSION || sameName.containsKey(NO_VERSION)) {
            return sameName.values().stream().findFirst().orElse(null);
        }
        return sameName.get(version);
    }

    private static int versionOf(EventDefinition event) {
        Integer version = event.name().version();
        return version == null ? NO_VERSION : version;
    }

    /** Names of a destination that meet because the plan's own names do. */
    private static boolean isToldAlready(
            Function<EventDefinition, SourceRange> place, EventDefinition event, EventDefinition other) {
        boolean isOfDestination = place.apply(event).equals(place.apply(other));
        return isOfDestination && WireNames.fold(event.wireName()).equals(WireNames.fold(other.wireName()));
    }
}
