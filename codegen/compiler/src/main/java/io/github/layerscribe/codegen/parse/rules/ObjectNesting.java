package io.github.layerscribe.codegen.parse.rules;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Objects nest, but not in circles, not deeper than 16, and not so widely that one sample fills a file. */
final class ObjectNesting {

    private static final int MAX_DEPTH = 16;
    private static final long MAX_VALUES = 20_000;

    private final TrackingPlan plan;
    private final Diagnostics diagnostics;
    private final Map<String, Size> sizes = new HashMap<>();

    ObjectNesting(TrackingPlan plan, Diagnostics diagnostics) {
        this.plan = plan;
        this.diagnostics = diagnostics;
    }

    /** Whether every object ends; what does not is reported. */
    boolean isBounded() {
        Set<String> open = measure();
        if (!open.isEmpty()) {
            tellCircle(open);
            return false;
        }
        boolean isBounded = true;
        for (ObjectDefinition object : plan.objects()) {
            Size size = sizes.getOrDefault(object.id(), new Size(1, 1));
            if (size.depth > MAX_DEPTH || size.values > MAX_VALUES) {
                isBounded = false;
                diagnostics.error(
                        "nesting",
                        object.range(),
                        "\"" + object.id() + "\" nests " + size.depth + " levels and about " + size.values + " values.",
                        "Objects nest at most 16 levels and 20,000 values; list ids instead of objects.");
            }
        }
        return isBounded;
    }

    /** Measures from the innermost objects outwards; those that stay open are in a circle, or hold one. */
    private Set<String> measure() {
        Map<String, Integer> waiting = new HashMap<>();
        Map<String, List<String>> holders = new HashMap<>();
        List<String> ready = new ArrayList<>();
        for (ObjectDefinition object : plan.objects()) {
            Set<String> held = new HashSet<>();
            object.payload().members().forEach(member -> held.addAll(heldBy(member)));
            held.forEach(
                    id -> holders.computeIfAbsent(id, none -> new ArrayList<>()).add(object.id()));
            waiting.put(object.id(), held.size());
            if (held.isEmpty()) {
                ready.add(object.id());
            }
        }
        for (int i = 0; i < ready.size(); i++) {
            String id = ready.get(i);
            waiting.remove(id);
            sizes.put(id, sizeOf(plan.objects().get(id)));
            for (String holder : holders.getOrDefault(id, List.of())) {
                if (waiting.merge(holder, -1, Integer::sum) == 0) {
                    ready.add(holder);
                }
            }
        }
        return waiting.keySet();
    }

    private List<String> heldBy(Member member) {
        return member.property().type().elementType() instanceof PropertyType.OfObject type
                        && plan.objects().find(type.objectId()).isPresent()
                ? List.of(type.objectId())
                : List.of();
    }

    private Size sizeOf(ObjectDefinition object) {
        int depth = 0;
        long values = 0;
        for (Member member : object.payload().members()) {
            long times = Math.max(1, member.property().rules().lists().minItems());
            long each = 1;
            for (String id : heldBy(member)) {
                Size inner = sizes.getOrDefault(id, new Size(1, 1));
                depth = Math.max(depth, inner.depth);
                each = inner.values;
            }
            values = Math.min(
                    MAX_VALUES * MAX_VALUES, values + Math.min(MAX_VALUES, times) * Math.min(each, MAX_VALUES));
        }
        return new Size(depth + 1, values);
    }

    private void tellCircle(Set<String> open) {
        for (ObjectDefinition object : plan.objects()) {
            for (Member member : object.payload().members()) {
                List<String> held = heldBy(member);
                if (open.contains(object.id()) && !held.isEmpty() && reaches(held.get(0), object.id())) {
                    diagnostics.error(
                            "object-circle",
                            member.range(),
                            "\"" + object.id() + "\" holds itself through \"" + member.id() + "\".",
                            "List an id instead of the object.");
                    return;
                }
            }
        }
    }

    private boolean reaches(String from, String goal) {
        Set<String> seen = new HashSet<>(Set.of(from));
        List<String> next = new ArrayList<>(List.of(from));
        while (!next.isEmpty()) {
            String id = next.remove(next.size() - 1);
            if (id.equals(goal)) {
                return true;
            }
            for (Member member : plan.objects().get(id).payload().members()) {
                heldBy(member).stream().filter(seen::add).forEach(next::add);
            }
        }
        return false;
    }

    private record Size(int depth, long values) {}
}
