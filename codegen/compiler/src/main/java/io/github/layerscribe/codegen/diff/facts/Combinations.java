package io.github.layerscribe.codegen.diff.facts;

import io.github.layerscribe.codegen.diff.Aspect;
import io.github.layerscribe.codegen.diff.Change;
import io.github.layerscribe.codegen.diff.Direction;
import io.github.layerscribe.codegen.diff.Place;
import io.github.layerscribe.codegen.diff.words.CheckWords;
import io.github.layerscribe.codegen.diff.words.PlanWords;
import io.github.layerscribe.codegen.diff.words.Renames;
import io.github.layerscribe.codegen.plan.AnyOf;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.Requirement;
import io.github.layerscribe.codegen.plan.check.Check;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rules between the properties of a payload, each as text with its place; what is implied is no rule of its own. */
record Combinations(
        Map<String, SourceRange> anyOf, Map<String, SourceRange> requires, Map<String, SourceRange> checks) {

    static Combinations of(Payload payload, Renames renames) {
        Map<String, SourceRange> anyOf = new LinkedHashMap<>();
        for (AnyOf rule : payload.anyOf()) {
            anyOf.put(ids(rule.properties(), renames), rule.range());
        }
        Map<String, SourceRange> requires = new LinkedHashMap<>();
        for (Requirement rule : payload.requirements()) {
            if (!rule.isImplied()) {
                String condition = condition(rule.condition(), renames);
                rule.needed()
                        .forEach(needed -> requires.put(
                                condition + " needs " + renames.of("properties", needed.id()), rule.range()));
            }
        }
        Map<String, SourceRange> checks = new LinkedHashMap<>();
        for (Check check : payload.checks()) {
            checks.put(new CheckWords(renames).of(check), check.range());
        }
        return new Combinations(anyOf, requires, checks);
    }

    String words() {
        return "" + anyOf.keySet() + requires.keySet() + checks.keySet();
    }

    static void compare(Place place, Payload before, Payload after, FactList facts) {
        Combinations was = of(before, facts.renames());
        Combinations is = of(after, Renames.NONE);
        compare(place.at("any_of"), was.anyOf, is.anyOf, facts);
        compare(place.at("requires"), was.requires, is.requires, facts);
        compare(place.at("check"), was.checks, is.checks, facts);
    }

    /** One that went where one came is the same rule in other words. */
    private static void compare(
            Place place, Map<String, SourceRange> before, Map<String, SourceRange> after, FactList facts) {
        List<Change.Side> gone = onlyIn(before, after.keySet());
        List<Change.Side> came = onlyIn(after, before.keySet());
        if (gone.size() == 1 && came.size() == 1) {
            Direction direction =
                    place.key().equals("any_of") ? ofWiderChoice(gone.get(0), came.get(0)) : Direction.OTHER;
            facts.add(Aspect.COMBINATION, direction, place, gone.get(0), came.get(0));
            return;
        }
        gone.forEach(side -> facts.add(Aspect.COMBINATION, Direction.REMOVED, place, side, null));
        came.forEach(side -> facts.add(Aspect.COMBINATION, Direction.ADDED, place, null, side));
    }

    private static Direction ofWiderChoice(Change.Side before, Change.Side after) {
        List<String> now = List.of(after.words().split(" or "));
        return now.containsAll(List.of(before.words().split(" or "))) ? Direction.LOOSER : Direction.OTHER;
    }

    private static List<Change.Side> onlyIn(Map<String, SourceRange> rules, Collection<String> others) {
        return rules.entrySet().stream()
                .filter(rule -> !others.contains(rule.getKey()))
                .map(rule -> new Change.Side(rule.getKey(), rule.getValue()))
                .toList();
    }

    private static String ids(List<PropertyDefinition> properties, Renames renames) {
        return properties.stream()
                .map(property -> renames.of("properties", property.id()))
                .sorted()
                .collect(Collectors.joining(" or "));
    }

    private static String condition(Requirement.Condition condition, Renames renames) {
        String id = renames.of("properties", condition.property().id());
        return condition.isPresence()
                ? id
                : id + " = "
                        + condition.values().stream()
                                .map(PlanWords::value)
                                .sorted()
                                .collect(Collectors.joining(" | "));
    }
}
