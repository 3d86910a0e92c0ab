package io.github.layerscribe.codegen.parse.brand;

import io.github.layerscribe.codegen.parse.keys.Scalars;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * How the keys of one definition are joined: the table of the plan format's section on layering.
 *
 * <p>A value of the wrong shape above is kept alone, so that it is reported as it was written.
 */
final class KeyRules {

    /** Keys that are not here: the upper replaces. */
    private static final Map<String, BinaryOperator<YamlNode>> JOINED = Map.ofEntries(
            Map.entry("required", KeyRules::ids),
            Map.entry("optional", KeyRules::ids),
            Map.entry("any_of", KeyRules::lists),
            Map.entry("check", KeyRules::lists),
            Map.entry("drop", KeyRules::lists),
            Map.entry("without", KeyRules::lists),
            Map.entry("requires", (lower, upper) -> maps(lower, upper, Scalars::singleSpaced)),
            Map.entry("fixed", KeyRules::maps),
            Map.entry("rename", KeyRules::maps),
            Map.entry("events", KeyRules::maps),
            Map.entry("contexts", KeyRules::maps),
            Map.entry("example", KeyRules::maps));

    private KeyRules() {}

    /** One map that says what both say. */
    static YamlNode.Mapping join(YamlNode.Mapping lower, YamlNode.Mapping upper) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        lower.entries().forEach(entry -> entries.put(entry.key().text(), entry));
        for (YamlNode.Entry entry : upper.entries()) {
            String key = entry.key().text();
            BinaryOperator<YamlNode> rule = JOINED.getOrDefault(key, (below, above) -> above);
            YamlNode.Entry below = entries.get(key);
            YamlNode value = below == null ? entry.value() : rule.apply(below.value(), entry.value());
            entries.put(key, new YamlNode.Entry(entry.key(), value));
        }
        return new YamlNode.Mapping(List.copyOf(entries.values()), upper.range());
    }

    /** Lower first; what both hold stands once. */
    static YamlNode lists(YamlNode lower, YamlNode upper) {
        if (!isList(lower) || !isList(upper) || isFlatAnyOf(lower, upper)) {
            return upper;
        }
        List<YamlNode> items = new ArrayList<>(items(lower));
        List<String> known = new ArrayList<>();
        items.forEach(item -> known.add(textOf(item)));
        items(upper).stream()
                .filter(item -> textOf(item).isEmpty() || !known.contains(textOf(item)))
                .forEach(items::add);
        return new YamlNode.Sequence(items, upper.range());
    }

    /** Lower first; an id that both list keeps its first place, and points at the upper. */
    private static YamlNode ids(YamlNode lower, YamlNode upper) {
        if (!isList(lower) || !isList(upper)) {
            return upper;
        }
        List<YamlNode> items = new ArrayList<>(items(lower));
        Set<String> below = new HashSet<>();
        items.forEach(item -> below.add(textOf(item)));
        for (YamlNode item : items(upper)) {
            if (below.remove(textOf(item))) {
                items.replaceAll(known -> textOf(known).equals(textOf(item)) ? item : known);
            } else {
                items.add(item);
            }
        }
        return new YamlNode.Sequence(items, upper.range());
    }

    /** {@code any_of: [a, b]} over lists of lists: one level is missing, which would not show in the joined list. */
    private static boolean isFlatAnyOf(YamlNode lower, YamlNode upper) {
        return items(lower).stream().anyMatch(YamlNode.Sequence.class::isInstance)
                && items(upper).stream().allMatch(YamlNode.Scalar.class::isInstance);
    }

    /** What tells items apart: a text, or the texts of a list. */
    private static String textOf(YamlNode item) {
        if (item instanceof YamlNode.Sequence list) {
            return list.items().stream().map(KeyRules::textOf).toList().toString();
        }
        return item instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    }

    /** By key, the upper wins. */
    static YamlNode maps(YamlNode lower, YamlNode upper) {
        return maps(lower, upper, UnaryOperator.identity());
    }

    private static YamlNode maps(YamlNode lower, YamlNode upper, UnaryOperator<String> form) {
        if (!(lower instanceof YamlNode.Mapping below) || !(upper instanceof YamlNode.Mapping above)) {
            return upper;
        }
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        below.entries().forEach(entry -> entries.put(form.apply(entry.key().text()), entry));
        above.entries().forEach(entry -> entries.put(form.apply(entry.key().text()), entry));
        return new YamlNode.Mapping(List.copyOf(entries.values()), above.range());
    }

    /** Whether a node can be read as a list; one bare value is a list of one, unless it holds a comma. */
    static boolean isList(YamlNode node) {
        return node instanceof YamlNode.Sequence
                || (node instanceof YamlNode.Scalar scalar && scalar.text().indexOf(',') < 0);
    }

    static List<YamlNode> items(YamlNode node) {
        return node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
    }
}
