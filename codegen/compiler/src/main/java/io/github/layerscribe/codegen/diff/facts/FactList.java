package io.github.layerscribe.codegen.diff.facts;

import io.github.layerscribe.codegen.diff.Aspect;
import io.github.layerscribe.codegen.diff.Change;
import io.github.layerscribe.codegen.diff.Direction;
import io.github.layerscribe.codegen.diff.Place;
import io.github.layerscribe.codegen.diff.Reach;
import io.github.layerscribe.codegen.diff.words.Facet;
import io.github.layerscribe.codegen.diff.words.Renames;
import io.github.layerscribe.codegen.diff.words.Turn;
import io.github.layerscribe.codegen.plan.Declaration;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects facts about one definition, or about one section. */
final class FactList {

    private final Renames renames;
    private final List<Change> facts = new ArrayList<>();

    FactList(Renames renames) {
        this.renames = renames;
    }

    Renames renames() {
        return renames;
    }

    List<Change> facts() {
        return facts;
    }

    void add(
            Aspect aspect,
            Direction direction,
            Place place,
            Change.@Nullable Side before,
            Change.@Nullable Side after) {
        facts.add(new Change(aspect, direction, place, before, after, false, Reach.NOTHING));
    }

    /** Compares two texts, and keeps the fact if they differ. */
    void compare(Aspect aspect, Turn turn, Place place, Change.@Nullable Side before, Change.@Nullable Side after) {
        String was = before == null ? null : before.words();
        String is = after == null ? null : after.words();
        if (!Objects.equals(was, is)) {
            add(aspect, turn.of(was, is), place, before, after);
        }
    }

    /** Compares everything that two definitions say. */
    <D> void compare(List<Facet<D>> facets, Place place, Described<D> before, Described<D> after) {
        for (Facet<D> facet : facets) {
            compare(
                    facet.aspect(),
                    facet.turn(),
                    place.at(facet.key()),
                    before.side(facet, renames),
                    after.side(facet, Renames.NONE));
        }
    }

    /** Compares entries of a map, each by its key, as parts of the place. */
    void compareEntries(Aspect aspect, Turn turn, Place place, Entries before, Entries after) {
        Set<String> keys = new LinkedHashSet<>(after.words().keySet());
        keys.addAll(before.words().keySet());
        for (String key : keys) {
            compare(aspect, turn, place.part(key, place.key()), before.side(key), after.side(key));
        }
    }

    /** Texts by key, and the one place where they are written. */
    record Entries(Map<String, String> words, SourceRange range) {

        private Change.@Nullable Side side(String key) {
            String text = words.get(key);
            return text == null ? null : new Change.Side(text, range);
        }
    }

    /** A definition and where its keys are. */
    record Described<D>(D definition, Declaration declaration) {

        Change.@Nullable Side side(Facet<D> facet, Renames renames) {
            String words = facet.words().of(definition, renames);
            return words == null ? null : new Change.Side(words, declaration.rangeOf(facet.key()));
        }
    }
}
