package io.github.layerscribe.codegen.diff.facts;

import io.github.layerscribe.codegen.diff.Aspect;
import io.github.layerscribe.codegen.diff.Change;
import io.github.layerscribe.codegen.diff.Direction;
import io.github.layerscribe.codegen.diff.Place;
import io.github.layerscribe.codegen.diff.words.PlanWords;
import io.github.layerscribe.codegen.diff.words.Renames;
import io.github.layerscribe.codegen.diff.words.Turn;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the values of two sets. */
final class SetFacts {

    private static final Matches.Traits<SetDefinition.Value> TRAITS =
            new Matches.Traits<>(SetDefinition.Value::id, SetFacts::renamedTo, SetFacts::likeness);

    private SetFacts() {}

    static void compare(Place place, SetDefinition before, SetDefinition after, FactList facts) {
        Matches<SetDefinition.Value> matches = Matches.of(before.values(), after.values(), TRAITS);
        matches.pairs().forEach(pair -> compare(place, pair, facts));
        matches.added()
                .forEach(value -> facts.add(
                        Aspect.VALUE,
                        Direction.ADDED,
                        place.part(value.id(), ""),
                        null,
                        side(value.id(), value.range())));
        matches.removed()
                .forEach(value -> facts.add(
                        Aspect.VALUE,
                        Direction.REMOVED,
                        place.part(value.id(), ""),
                        side(value.id(), value.range()),
                        null));
        compareOrder(place, matches, before, after, facts);
    }

    private static void compareOrder(
            Place place,
            Matches<SetDefinition.Value> matches,
            SetDefinition before,
            SetDefinition after,
            FactList facts) {
        Map<String, String> newIds = new LinkedHashMap<>();
        matches.pairs()
                .forEach(pair -> newIds.put(pair.before().id(), pair.after().id()));
        String were = before.values().stream()
                .map(value -> newIds.get(value.id()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String are = String.join(", ", newIds.values());
        facts.compare(
                Aspect.LIST_ORDER,
                Turn.OTHER,
                place.at("values"),
                side(were, before.range()),
                side(are, after.range()));
    }

    private static void compare(Place place, Matches.Pair<SetDefinition.Value> pair, FactList facts) {
        SetDefinition.Value before = pair.before();
        SetDefinition.Value after = pair.after();
        Place part = place.part(after.id(), "");
        facts.compare(
                Aspect.VALUE,
                (was, is) -> Direction.RENAMED,
                part,
                side(before.id(), before.range()),
                side(after.id(), after.range()));
        facts.compare(
                Aspect.WIRE_NAME,
                Turn.OTHER,
                part.at("name"),
                side(before.wireName(), before.range()),
                side(after.wireName(), after.range()));
        facts.compare(
                Aspect.PROSE,
                Turn.OTHER,
                part.at("description"),
                side(before.description(), before.range()),
                side(after.description(), after.range()));
        facts.compare(
                Aspect.DEPRECATION,
                Turn.PRESENCE,
                part.at("deprecated"),
                side(PlanWords.deprecation(before.deprecated(), "", Renames.NONE), before.range()),
                side(PlanWords.deprecation(after.deprecated(), "", Renames.NONE), after.range()));
    }

    private static Change.@Nullable Side side(@Nullable String words, SourceRange range) {
        return words == null ? null : new Change.Side(words, range);
    }

    private static @Nullable String renamedTo(SetDefinition.Value value) {
        return value.deprecated() == null || value.deprecated().renamedTo() == null
                ? null
                : value.deprecated().renamedTo().id();
    }

    /** A value is known by its description only. */
    private static @Nullable String likeness(SetDefinition.Value value) {
        return value.description();
    }
}
