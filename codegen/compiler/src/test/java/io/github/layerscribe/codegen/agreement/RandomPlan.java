package io.github.layerscribe.codegen.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes a small plan at random, as text, so that it goes through the reader. The same seed writes the same plan. */
public final class RandomPlan {

    /** Neighbouring seeds of {@link Random} begin alike. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final List<String> KINDS = List.of("string", "season", "boolean", "date", "datetime");

    private final Random random;
    private final Map<String, RandomProperty> properties = new LinkedHashMap<>();
    private final Map<String, List<RandomProperty>> objects = new LinkedHashMap<>();
    private final StringBuilder objectLines = new StringBuilder();
    private int ids;

    private RandomPlan(Random random) {
        this.random = random;
    }

    /** The text of the plan. */
    public static String of(long seed) {
        return new RandomPlan(new Random(seed * SPREAD)).write();
    }

    private String write() {
        int depth = random.nextInt(4);
        for (int level = depth; level >= 1; level--) {
            addObject("part" + level, level < depth ? "part" + (level + 1) : "");
        }
        StringBuilder events = new StringBuilder();
        int count = 1 + random.nextInt(2);
        boolean isOneName = count == 2 && random.nextInt(4) == 0;
        for (int i = 1; i <= count; i++) {
            events.append(event("event" + i, isOneName ? "name: Same event, version: " + i + ", " : ""));
        }
        if (random.nextInt(8) == 0) {
            events.append("  bare: {pages: [home], emitted_by: [server, browser]}\n");
        }
        String context = random.nextInt(3) == 0 ? context() : "";
        return "plan: random\nversion: 1.0.0\ngoal: Agreement of every reader.\n"
                + "pages:\n  home: {path: /}\n"
                + "destinations:\n  web: {type: gtm}\n"
                + "sets:\n  season: {values: {spring: {name: Spring 26}, late_autumn: Late in the year, winter: {name: \"5\"}}}\n"
                + "properties:\n"
                + properties.values().stream().map(RandomProperty::line).collect(Collectors.joining())
                + (objectLines.isEmpty() ? "" : "objects:\n" + objectLines)
                + context
                + "events:\n"
                + events;
    }

    private void addObject(String id, String inner) {
        List<RandomProperty> listed = some(1 + random.nextInt(3));
        if (!inner.isEmpty()) {
            listed.add(0, add(RandomProperty.ofObject(random, nextId(), inner)));
        }
        objects.put(id, listed);
        objectLines
                .append("  ")
                .append(id)
                .append(": {")
                .append(payload(listed))
                .append("}\n");
    }

    private String context() {
        String within = random.nextBoolean() ? "state, " : "";
        return "contexts:\n  visit: {cache: private, emitted_by: [server, browser], "
                + (within.isEmpty() ? "" : "within: " + within)
                + lists(some(2), new ArrayList<>())
                + (random.nextInt(3) == 0 ? ", fixed: {" + fixed() + "}" : "") + "}\n";
    }

    private String event(String id, String name) {
        List<RandomProperty> listed = some(2 + random.nextInt(4));
        if (random.nextInt(4) == 0) {
            RandomProperty currency = add(RandomProperty.currency(nextId()));
            listed.add(add(RandomProperty.amount(nextId(), currency.id())));
            listed.add(currency);
        }
        if (!objects.isEmpty()) {
            listed.add(add(RandomProperty.ofObject(random, nextId(), "part1")));
        }
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        if (random.nextInt(2) == 0) {
            listed.add(add(RandomProperty.plain(nextId(), kind)));
            listed.add(add(RandomProperty.plain(nextId(), kind)));
        }
        List<String> checks = new RandomChecks(random, listed, objects).write();
        return "  " + id + ": {pages: [home], emitted_by: [server, browser], "
                + (random.nextBoolean() ? "within: details, " : "")
                + (name.isEmpty() && random.nextInt(3) == 0 ? "name: \"Event " + id + "\", " : name)
                + payload(listed)
                + (random.nextInt(3) == 0 ? ", fixed: {" + fixed() + "}" : "")
                + (checks.isEmpty() ? "" : ", check: [\"" + String.join("\", \"", checks) + "\"]")
                + "}\n";
    }

    private String fixed() {
        Map<String, String> values = Map.of(
                "string",
                "\"a </b> \\u2028\"",
                "integer",
                "-7",
                "decimal",
                "1.50",
                "boolean",
                "true",
                "date",
                "2026-11-02",
                "datetime",
                "2026-11-02T10:00:00Z",
                "season",
                "spring");
        List<String> types = List.of("string", "integer", "decimal", "boolean", "date", "datetime", "season");
        String type = types.get(random.nextInt(types.size()));
        return add(RandomProperty.plain(nextId(), type)).id() + ": " + values.get(type);
    }

    private String payload(List<RandomProperty> listed) {
        List<String> optional = new ArrayList<>();
        String text = lists(listed, optional);
        if (optional.size() > 1 && random.nextInt(3) == 0) {
            text += ", any_of: [" + optional + "]";
        }
        return optional.isEmpty() || random.nextInt(2) > 0 ? text : text + requires(listed, optional);
    }

    private String lists(List<RandomProperty> listed, List<String> optional) {
        List<String> required = new ArrayList<>();
        listed.forEach(property -> (random.nextBoolean() ? required : optional).add(property.id()));
        return "required: " + required + ", optional: " + optional;
    }

    private String requires(List<RandomProperty> listed, List<String> optional) {
        String first = optional.get(random.nextInt(optional.size()));
        String needed = first;
        List<RandomProperty> others =
                listed.stream().filter(property -> !property.id().equals(first)).toList();
        if (others.isEmpty()) {
            return "";
        }
        RandomProperty cause = others.get(random.nextInt(others.size()));
        String another = others.get(random.nextInt(others.size())).id();
        if (!another.equals(cause.id()) && random.nextBoolean()) {
            needed += ", " + another;
        }
        List<String> values = cause.conditions();
        boolean isPresence = values.isEmpty() || random.nextInt(3) == 0;
        String condition = isPresence ? "" : " = " + values.get(random.nextInt(values.size()));
        return isPresence && !optional.contains(cause.id())
                ? ""
                : ", requires: {\"" + cause.id() + condition + "\": [" + needed + "]}";
    }

    private List<RandomProperty> some(int count) {
        List<RandomProperty> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(add(RandomProperty.of(random, nextId())));
        }
        return some;
    }

    private RandomProperty add(RandomProperty property) {
        properties.put(property.id(), property);
        return property;
    }

    private String nextId() {
        return "p" + ++ids;
    }
}
