package io.github.layerscribe.codegen.diff.facts;

import io.github.layerscribe.codegen.diff.words.Facet;
import io.github.layerscribe.codegen.diff.words.OtherFacets;
import io.github.layerscribe.codegen.diff.words.PlanWords;
import io.github.layerscribe.codegen.diff.words.PropertyFacets;
import io.github.layerscribe.codegen.diff.words.Renames;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What definitions of one plan say beside their names, so that one under a new id is known again. */
final class Likeness {

    private final Map<String, List<String>> uses = new HashMap<>();

    private Likeness() {}

    static Likeness of(TrackingPlan plan) {
        Likeness likeness = new Likeness();
        plan.objects().forEach(object -> likeness.count("objects." + object.id(), object.payload()));
        plan.contexts().forEach(context -> likeness.count("contexts." + context.id(), context.payload()));
        plan.groups().forEach(group -> likeness.count("groups." + group.id(), group.payload()));
        plan.events().forEach(event -> likeness.count("events." + event.id(), event.payload()));
        return likeness;
    }

    private void count(String place, Payload payload) {
        for (Member member : payload.members()) {
            uses.computeIfAbsent(member.id(), unused -> new ArrayList<>()).add(place + " " + member.presence());
        }
    }

    /** A property is known by what it says and by who lists it. */
    String ofProperty(PropertyDefinition property) {
        String values = property.type().elementType() instanceof PropertyType.OfSet choice
                ? (choice.set().isInline() ? values(choice.set()) : choice.set().id())
                : "";
        return words(property, PropertyFacets.ALL, "name") + values + uses.getOrDefault(property.id(), List.of());
    }

    static String ofSet(SetDefinition set) {
        return words(set, OtherFacets.SETS, "") + values(set);
    }

    static String ofObject(ObjectDefinition object) {
        return words(object, OtherFacets.OBJECTS, "") + payload(object.payload());
    }

    static String ofDestination(DestinationDefinition destination) {
        DestinationDefinition.Dialect dialect = destination.dialect();
        return words(destination, OtherFacets.DESTINATIONS, "")
                + dialect.properties().rename()
                + dialect.properties().drop()
                + PlanWords.values(dialect.properties().fixed(), Renames.NONE)
                + dialect.events()
                + dialect.contextSchemas();
    }

    static String payload(Payload payload) {
        return payload.members().stream()
                        .map(member ->
                                member.id() + " " + member.presence() + " " + PlanWords.value(member.fixedValue()))
                        .collect(Collectors.joining("; "))
                + Combinations.of(payload, Renames.NONE).words()
                + payload.within();
    }

    private static String values(SetDefinition set) {
        return set.values().stream()
                .map(value -> value.id() + " " + value.wireName() + " " + value.description())
                .collect(Collectors.joining("; "));
    }

    /** What all facets say; the wire name is left out where it counts as a name. */
    static <D extends Definition> String words(D definition, List<Facet<D>> facets, String withoutKey) {
        return facets.stream()
                .filter(facet -> !facet.key().equals(withoutKey))
                .map(facet -> facet.key() + "=" + facet.words().of(definition, Renames.NONE))
                .collect(Collectors.joining("\n"));
    }
}
