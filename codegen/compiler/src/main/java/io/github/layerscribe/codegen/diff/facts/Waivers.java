package io.github.layerscribe.codegen.diff.facts;

import io.github.layerscribe.codegen.diff.Aspect;
import io.github.layerscribe.codegen.diff.Change;
import io.github.layerscribe.codegen.diff.Place;
import io.github.layerscribe.codegen.diff.words.Renames;
import io.github.layerscribe.codegen.diff.words.Turn;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.plan.Waiver;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the rules that a plan allows to be broken. */
final class Waivers {

    private Waivers() {}

    static void compare(TrackingPlan before, TrackingPlan after, FactList facts) {
        Map<String, Change.Side> were = byPlace(before, facts.renames());
        Map<String, Change.Side> are = byPlace(after, Renames.NONE);
        Set<String> all = new LinkedHashSet<>(are.keySet());
        all.addAll(were.keySet());
        for (String waiver : all) {
            facts.compare(
                    Aspect.PROSE,
                    Turn.PRESENCE,
                    new Place("allow", waiver, "", "allow"),
                    were.get(waiver),
                    are.get(waiver));
        }
    }

    private static Map<String, Change.Side> byPlace(TrackingPlan plan, Renames renames) {
        Map<String, Change.Side> waivers = new LinkedHashMap<>();
        for (Waiver waiver : plan.waivers()) {
            String places = waiver.at().stream()
                    .map(place -> place.id() == null
                            ? place.section()
                            : place.section() + "." + renames.of(place.section(), place.id()))
                    .sorted()
                    .collect(Collectors.joining(", "));
            String words = "until " + waiver.until() + ": " + waiver.because();
            waivers.merge(
                    waiver.rule() + " at " + places,
                    new Change.Side(words, waiver.range()),
                    (first, second) -> new Change.Side(first.words() + "; " + second.words(), first.range()));
        }
        return waivers;
    }
}
