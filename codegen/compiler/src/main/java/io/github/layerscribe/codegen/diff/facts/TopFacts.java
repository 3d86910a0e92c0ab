package io.github.layerscribe.codegen.diff.facts;

import io.github.layerscribe.codegen.diff.Aspect;
import io.github.layerscribe.codegen.diff.Change;
import io.github.layerscribe.codegen.diff.Direction;
import io.github.layerscribe.codegen.diff.Place;
import io.github.layerscribe.codegen.diff.words.OtherFacets;
import io.github.layerscribe.codegen.diff.words.Turn;
import io.github.layerscribe.codegen.plan.Declaration;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what plans say about themselves. */
final class TopFacts {

    private TopFacts() {}

    static void compare(TrackingPlan before, TrackingPlan after, FactList facts) {
        Place place = Place.of("plan", after.id());
        Declaration old = before.info().declaration();
        Declaration now = after.info().declaration();
        facts.compare(
                Aspect.DEFINITION,
                (was, is) -> Direction.RENAMED,
                place,
                new Change.Side(old.id(), old.range()),
                new Change.Side(now.id(), now.range()));
        facts.compare(
                OtherFacets.TOP,
                place,
                new FactList.Described<>(before.info(), old),
                new FactList.Described<>(after.info(), now));
        facts.compare(Aspect.PROSE, Turn.OTHER, place.at("extends"), parents(before), parents(after));
        Waivers.compare(before, after, facts);
    }

    /** The plans below and their versions; what they say is compared where it counts. */
    private static Change.@Nullable Side parents(TrackingPlan plan) {
        return plan.lineage().parents().isEmpty()
                ? null
                : new Change.Side(
                        plan.lineage().parents().stream()
                                .map(parent -> parent.id() + " " + parent.version())
                                .collect(Collectors.joining(", ")),
                        plan.info().declaration().rangeOf("extends"));
    }
}
