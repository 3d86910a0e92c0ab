package io.github.layerscribe.codegen.diff.reach;

import io.github.layerscribe.codegen.diff.words.Renames;
import io.github.layerscribe.codegen.naming.NameTable;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.Definitions;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.plan.Selection;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who uses what in one plan, told in the ids of the newer plan. */
final class PlanUses {

    private final TrackingPlan plan;
    private final Renames renames;
    private final NameTable names;
    private final Map<String, EventDefinition> events = new LinkedHashMap<>();
    private final Map<String, ContextDefinition> contexts = new LinkedHashMap<>();
    private final Map<String, Set<String>> partsOfObjects = new HashMap<>();
    private final Map<String, List<String>> eventsByPart = new HashMap<>();
    private final Map<String, List<String>> contextsByPart = new HashMap<>();
    private final Map<String, Set<String>> classesByPart = new HashMap<>();

    PlanUses(TrackingPlan plan, Renames renames) {
        this.plan = plan;
        this.renames = renames;
        this.names = NameTable.of(plan);
        plan.events().forEach(event -> events.put(renames.of("events", event.id()), event));
        plan.contexts().forEach(context -> contexts.put(renames.of("contexts", context.id()), context));
        plan.objects().forEach(this::countObject);
        plan.sets().forEach(set -> addClass("sets." + renames.of("sets", set.id()), names.classOf(set)));
        events.forEach((id, event) ->
                count(eventsByPart, id, event.payload(), event.delivery().consent()));
        contexts.forEach((id, context) ->
                count(contextsByPart, id, context.payload(), context.delivery().consent()));
    }

    /**
     * The pushes that use something.
     *
     * @param thing the thing itself: {@code section.id}
     */
    record Users(String thing, List<String> events, List<String> contexts) {}

    Users usersOf(String section, String id) {
        String thing = section + "." + id;
        return switch (section) {
            case "events" -> new Users(thing, events.containsKey(id) ? List.of(id) : List.of(), List.of());
            case "contexts" -> new Users(thing, List.of(), contexts.containsKey(id) ? List.of(id) : List.of());
            case "pages" -> selecting(thing, own(plan.pages(), section, id), Pushed.PAGES);
            case "destinations" -> selecting(thing, own(plan.destinations(), section, id), Pushed.DESTINATIONS);
            default ->
                new Users(
                        thing,
                        eventsByPart.getOrDefault(thing, List.of()),
                        contextsByPart.getOrDefault(thing, List.of()));
        };
    }

    /** These events, where the plan has them. */
    Users events(Collection<String> ids) {
        return new Users("", ids.stream().filter(events::containsKey).toList(), List.of());
    }

    private Users selecting(String thing, Set<String> ids, Pushed pushed) {
        return new Users(
                thing,
                select(events, event -> ids.stream().anyMatch(pushed.of(event)::includes)),
                select(contexts, context -> ids.stream().anyMatch(pushed.of(context)::includes)));
    }

    private static <D> List<String> select(Map<String, D> definitions, Predicate<D> chosen) {
        return definitions.entrySet().stream()
                .filter(entry -> chosen.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The id by which this plan knows something; none if it does not. */
    private Set<String> own(Definitions<? extends Definition> definitions, String section, String id) {
        return definitions.all().stream()
                .map(Definition::id)
                .filter(ownId -> renames.of(section, ownId).equals(id))
                .collect(Collectors.toSet());
    }

    void addPages(Users users, Set<String> pages) {
        addSelected(users, Pushed.PAGES, plan.pages(), "pages", pages);
    }

    void addDestinations(Users users, Set<String> destinations) {
        addSelected(users, Pushed.DESTINATIONS, plan.destinations(), "destinations", destinations);
    }

    private void addSelected(
            Users users, Pushed pushed, Definitions<? extends Definition> all, String section, Set<String> into) {
        if (users.thing().startsWith(section + ".")) {
            into.add(users.thing().substring(section.length() + 1));
            return;
        }
        Set<String> selected = new HashSet<>();
        boolean isAll = Stream.concat(
                        users.events().stream().map(id -> pushed.of(Objects.requireNonNull(events.get(id)))),
                        users.contexts().stream().map(id -> pushed.of(Objects.requireNonNull(contexts.get(id)))))
                .peek(selection -> selection.chosen().forEach(reference -> selected.add(reference.id())))
                .anyMatch(selection -> selection.kind() == Selection.Kind.ALL);
        all.all().stream()
                .map(Definition::id)
                .filter(id -> isAll || selected.contains(id))
                .forEach(id -> into.add(renames.of(section, id)));
    }

    /** The classes generated for the thing and for the pushes that use it. */
    Set<String> classes(Users users) {
        Set<String> classes = new LinkedHashSet<>(classesByPart.getOrDefault(users.thing(), Set.of()));
        if (users.thing().equals("plan." + plan.id())) {
            classes.add(names.planClass());
        }
        for (String id : users.events()) {
            EventDefinition event = Objects.requireNonNull(events.get(id));
            if (event.isInCode()) {
                classes.add(names.classOf(event));
            }
        }
        users.contexts().forEach(id -> classes.add(names.classOf(Objects.requireNonNull(contexts.get(id)))));
        return classes;
    }

    private void countObject(ObjectDefinition object) {
        String name = names.classOf(object);
        addClass("objects." + renames.of("objects", object.id()), name);
        partsOf(object).forEach(part -> addClass(part, name));
    }

    private void addClass(String part, String name) {
        classesByPart.computeIfAbsent(part, unused -> new LinkedHashSet<>()).add(name);
    }

    private void count(Map<String, List<String>> byPart, String id, Payload payload, List<Reference> consent) {
        Set<String> parts = new LinkedHashSet<>();
        consent.forEach(reference -> parts.add("consents." + renames.of("consents", reference.id())));
        addParts(payload, parts);
        parts.forEach(part ->
                byPart.computeIfAbsent(part, unused -> new ArrayList<>()).add(id));
    }

    private void addParts(Payload payload, Set<String> parts) {
        for (Member member : payload.members()) {
            PropertyDefinition property = member.property();
            parts.add("properties." + renames.of("properties", property.id()));
            property.governance()
                    .consent()
                    .forEach(reference -> parts.add("consents." + renames.of("consents", reference.id())));
            addParts(property.type().elementType(), parts);
        }
    }

    private void addParts(PropertyType type, Set<String> parts) {
        if (type instanceof PropertyType.OfObject part) {
            parts.add("objects." + renames.of("objects", part.objectId()));
            plan.objects().find(part.objectId()).ifPresent(object -> parts.addAll(partsOf(object)));
        } else if (type instanceof PropertyType.OfSet choice && !choice.set().isInline()) {
            parts.add("sets." + renames.of("sets", choice.set().id()));
        }
    }

    /** Objects never contain themselves. */
    private Set<String> partsOf(ObjectDefinition object) {
        Set<String> known = partsOfObjects.get(object.id());
        if (known != null) {
            return known;
        }
        Set<String> parts = new LinkedHashSet<>();
        addParts(object.payload(), parts);
        partsOfObjects.put(object.id(), parts);
        return parts;
    }

    /** Where a push happens, or who gets it. */
    private enum Pushed {
        PAGES,
        DESTINATIONS;

        private Selection of(EventDefinition event) {
            return this == PAGES ? event.delivery().pages() : event.delivery().destinations();
        }

        private Selection of(ContextDefinition context) {
            return this == PAGES
                    ? context.delivery().pages()
                    : context.delivery().destinations();
        }
    }
}
