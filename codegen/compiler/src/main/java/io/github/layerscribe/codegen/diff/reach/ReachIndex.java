package io.github.layerscribe.codegen.diff.reach;

import io.github.layerscribe.codegen.diff.Place;
import io.github.layerscribe.codegen.diff.Reach;
import io.github.layerscribe.codegen.diff.words.Renames;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What a change at a place reaches, in either plan; the newer plan's ids. */
public final class ReachIndex {

    private final List<PlanUses> plans;
    private final Map<String, Reach> known = new HashMap<>();

    public ReachIndex(TrackingPlan before, TrackingPlan after, Renames renames) {
        this.plans = List.of(new PlanUses(after, Renames.NONE), new PlanUses(before, renames));
    }

    public Reach of(Place place) {
        String thing = place.section() + "." + place.id();
        return known.computeIfAbsent(thing, unused -> reach(uses -> uses.usersOf(place.section(), place.id())));
    }

    /** What these events reach. */
    public Reach ofEvents(Collection<String> ids) {
        return reach(uses -> uses.events(ids));
    }

    private Reach reach(Function<PlanUses, PlanUses.Users> users) {
        Set<String> events = new LinkedHashSet<>();
        Set<String> contexts = new LinkedHashSet<>();
        Set<String> pages = new LinkedHashSet<>();
        Set<String> destinations = new LinkedHashSet<>();
        Set<String> classes = new LinkedHashSet<>();
        for (PlanUses uses : plans) {
            PlanUses.Users found = users.apply(uses);
            events.addAll(found.events());
            contexts.addAll(found.contexts());
            uses.addPages(found, pages);
            uses.addDestinations(found, destinations);
            classes.addAll(uses.classes(found));
        }
        return new Reach(
                List.copyOf(events),
                List.copyOf(contexts),
                List.copyOf(pages),
                List.copyOf(destinations),
                List.copyOf(classes));
    }
}
