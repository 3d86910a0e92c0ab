package io.github.layerscribe.codegen.diff.facts;

import io.github.layerscribe.codegen.diff.Aspect;
import io.github.layerscribe.codegen.diff.Place;
import io.github.layerscribe.codegen.diff.words.PlanWords;
import io.github.layerscribe.codegen.diff.words.Renames;
import io.github.layerscribe.codegen.diff.words.Turn;
import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.DestinationDefinition.EventDialect;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares how a destination wants to be spoken to, entry by entry. What only one plan defines has no entry to compare. */
final class DestinationFacts {

    private final Place place;
    private final Known known;
    private final FactList facts;

    private DestinationFacts(Place place, Known known, FactList facts) {
        this.place = place;
        this.known = known;
        this.facts = facts;
    }

    /** The ids that both plans define, by section. */
    record Known(Set<String> properties, Set<String> events, Set<String> contexts) {}

    static void compare(
            Place place, Known known, DestinationDefinition before, DestinationDefinition after, FactList facts) {
        new DestinationFacts(place, known, facts).compare(before, after);
    }

    private void compare(DestinationDefinition before, DestinationDefinition after) {
        compare(Aspect.WIRE_NAME, "rename", DestinationFacts::rename, before, after);
        compare(Aspect.DROP, "drop", DestinationFacts::drop, before, after);
        compare(Aspect.FIXED, "fixed", DestinationFacts::fixed, before, after);
        compare(Aspect.WIRE_NAME, "events", (d, r) -> events(d, r, EventDialect::name), before, after);
        compare(Aspect.NESTING, "events", (d, r) -> events(d, r, EventDialect::within), before, after);
        compare(Aspect.RECEIVER, "events", (d, r) -> events(d, r, EventDialect::schema), before, after);
        compare(Aspect.RECEIVER, "contexts", DestinationFacts::contexts, before, after);
    }

    private void compare(
            Aspect aspect, String key, Spoken spoken, DestinationDefinition before, DestinationDefinition after) {
        facts.compareEntries(
                aspect,
                aspect == Aspect.DROP || aspect == Aspect.FIXED ? Turn.PRESENCE : Turn.OTHER,
                place.at(key),
                entries(
                        key,
                        spoken.of(before, facts.renames()),
                        before.declaration().rangeOf(key)),
                entries(key, spoken.of(after, Renames.NONE), after.declaration().rangeOf(key)));
    }

    private FactList.Entries entries(String key, Map<String, String> entries, SourceRange range) {
        Set<String> ids = switch (key) {
            case "events" -> known.events();
            case "contexts" -> known.contexts();
            default -> known.properties();
        };
        entries.keySet().retainAll(ids);
        return new FactList.Entries(entries, range);
    }

    private interface Spoken {
        Map<String, String> of(DestinationDefinition destination, Renames renames);
    }

    private interface Said {
        @Nullable
        String of(EventDialect dialect);
    }

    private static Map<String, String> rename(DestinationDefinition destination, Renames renames) {
        Map<String, String> entries = new LinkedHashMap<>();
        destination
                .dialect()
                .properties()
                .rename()
                .forEach((id, name) -> entries.put(renames.of("properties", id), name));
        return entries;
    }

    private static Map<String, String> drop(DestinationDefinition destination, Renames renames) {
        Map<String, String> entries = new LinkedHashMap<>();
        destination
                .dialect()
                .properties()
                .drop()
                .forEach(reference -> entries.put(renames.of("properties", reference.id()), "left out"));
        return entries;
    }

    private static Map<String, String> fixed(DestinationDefinition destination, Renames renames) {
        Map<String, String> entries = new LinkedHashMap<>();
        destination
                .dialect()
                .properties()
                .fixed()
                .forEach((id, value) ->
                        entries.put(renames.of("properties", id), String.valueOf(PlanWords.value(value))));
        return entries;
    }

    private static Map<String, String> events(DestinationDefinition destination, Renames renames, Said said) {
        Map<String, String> entries = new LinkedHashMap<>();
        destination.dialect().events().forEach((id, dialect) -> {
            String words = said.of(dialect);
            if (words != null) {
                entries.put(renames.of("events", id), words);
            }
        });
        return entries;
    }

    private static Map<String, String> contexts(DestinationDefinition destination, Renames renames) {
        Map<String, String> entries = new LinkedHashMap<>();
        destination.dialect().contextSchemas().forEach((id, schema) -> entries.put(renames.of("contexts", id), schema));
        return entries;
    }
}
