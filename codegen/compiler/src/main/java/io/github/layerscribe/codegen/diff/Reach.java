package io.github.layerscribe.codegen.diff;

import java.util.List;

/**
 * What a change reaches, by id, each once and in the order of the plan: the newer one first, then what only the older
 * one had.
 *
 * @param events with the property, object, set, group, page or destination that changed
 * @param contexts likewise
 * @param pages where those are pushed
 * @param destinations that get those
 * @param classes generated Java classes that know what changed, by simple name
 */
public record Reach(
        List<String> events,
        List<String> contexts,
        List<String> pages,
        List<String> destinations,
        List<String> classes) {

    public static final Reach NOTHING = new Reach(List.of(), List.of(), List.of(), List.of(), List.of());

    public Reach {
        events = List.copyOf(events);
        contexts = List.copyOf(contexts);
        pages = List.copyOf(pages);
        destinations = List.copyOf(destinations);
        classes = List.copyOf(classes);
    }
}
