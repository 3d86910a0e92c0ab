package io.github.layerscribe.codegen.diff.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which things of two lists belong together.
 *
 * <p>First those with the same id. Then a new id is taken for an old one where the plan says so ({@code renamed_to}), or
 * where nobody can mistake it: both say the same in everything but id and wire name, and nothing else that came or went
 * does. What says nothing but its id is never taken for another.
 *
 * @param pairs with the same id or renamed, in the order of the newer plan
 * @param added in the newer plan only
 * @param removed in the older plan only
 */
record Matches<T>(List<Pair<T>> pairs, List<T> added, List<T> removed) {

    /** The same thing in both plans. */
    record Pair<T>(T before, T after) {}

    /** How things are told apart. */
    record Traits<T>(Function<T, String> id, RenamedTo<T> renamedTo, Likeness<T> likeness) {}

    /** The id that a deprecated thing says it was renamed to, or null. */
    interface RenamedTo<T> {
        @Nullable
        String of(T thing);
    }

    /** Everything a thing says but its names; null if that is too little to know it by. */
    interface Likeness<T> {
        @Nullable
        String of(T thing);
    }

    static <T> Matches<T> of(List<T> before, List<T> after, Traits<T> traits) {
        Map<String, T> old = byId(before, traits);
        Map<String, T> removed = new LinkedHashMap<>(old);
        Map<String, T> added = byId(after, traits);
        added.keySet().removeAll(old.keySet());
        after.forEach(thing -> removed.remove(traits.id().apply(thing)));
        Map<String, T> oldByNewId = new HashMap<>();
        announced(removed, added, traits, oldByNewId);
        alike(removed, added, traits, oldByNewId);
        oldByNewId.forEach((id, thing) -> {
            removed.remove(traits.id().apply(thing));
            added.remove(id);
        });
        List<Pair<T>> pairs = new ArrayList<>();
        for (T thing : after) {
            String id = traits.id().apply(thing);
            T was = oldByNewId.containsKey(id) ? oldByNewId.get(id) : old.get(id);
            if (was != null) {
                pairs.add(new Pair<>(was, thing));
            }
        }
        return new Matches<>(pairs, List.copyOf(added.values()), List.copyOf(removed.values()));
    }

    private static <T> void announced(
            Map<String, T> removed, Map<String, T> added, Traits<T> traits, Map<String, T> oldByNewId) {
        removed.values().forEach(thing -> {
            String to = traits.renamedTo().of(thing);
            if (to != null && added.containsKey(to)) {
                oldByNewId.putIfAbsent(to, thing);
            }
        });
    }

    private static <T> void alike(
            Map<String, T> removed, Map<String, T> added, Traits<T> traits, Map<String, T> oldByNewId) {
        Map<String, List<String>> gone = byLikeness(removed, traits);
        Map<String, List<String>> came = byLikeness(added, traits);
        gone.forEach((likeness, ids) -> {
            List<String> candidates = came.getOrDefault(likeness, List.of());
            if (ids.size() == 1 && candidates.size() == 1) {
                T thing = removed.get(ids.get(0));
                if (thing != null && traits.renamedTo().of(thing) == null) {
                    oldByNewId.putIfAbsent(candidates.get(0), thing);
                }
            }
        });
    }

    private static <T> Map<String, List<String>> byLikeness(Map<String, T> things, Traits<T> traits) {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        things.forEach((id, thing) -> {
            String likeness = traits.likeness().of(thing);
            if (likeness != null) {
                ids.computeIfAbsent(likeness, unused -> new ArrayList<>()).add(id);
            }
        });
        return ids;
    }

    private static <T> Map<String, T> byId(List<T> things, Traits<T> traits) {
        Map<String, T> byId = new LinkedHashMap<>();
        things.forEach(thing -> byId.put(traits.id().apply(thing), thing));
        return byId;
    }
}
