package io.github.layerscribe.codegen.parse.brand;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.naming.Suggestion;
import io.github.layerscribe.codegen.parse.keys.Section;
import io.github.layerscribe.codegen.parse.keys.Shapes;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The definitions that a brand takes out of its parent: {@code without: [events.refund, pages.start]}.
 *
 * <p>What only says how a definition is called somewhere goes with it: the entries of inherited destinations, and the
 * waivers for it. Everything else that still names it is an error, found where references are resolved.
 */
final class Removals {

    private final Map<String, YamlNode.Scalar> definitions = new LinkedHashMap<>();

    Removals(YamlNode.Mapping parent, YamlNode.Mapping own, Diagnostics diagnostics) {
        Set<String> below = definitionsOf(parent);
        Optional<YamlNode> node = own.find("without").map(YamlNode.Entry::value);
        for (YamlNode.Scalar scalar : Shapes.scalars(node, "without", diagnostics)) {
            if (below.contains(scalar.text())) {
                definitions.putIfAbsent(scalar.text(), scalar);
            } else {
                tellUnknown(scalar, below, diagnostics);
            }
        }
    }

    private static Set<String> definitionsOf(YamlNode.Mapping parent) {
        Set<String> all = new LinkedHashSet<>();
        for (YamlNode.Entry entry : parent.entries()) {
            if (Section.find(entry.key().text()).isPresent() && entry.value() instanceof YamlNode.Mapping section) {
                section.entries()
                        .forEach(definition -> all.add(
                                entry.key().text() + "." + definition.key().text()));
            }
        }
        return all;
    }

    private static void tellUnknown(YamlNode.Scalar scalar, Set<String> below, Diagnostics diagnostics) {
        String guess = Suggestion.didYouMean(scalar.text(), below);
        diagnostics.error(
                "without",
                scalar.range(),
                "The plan below defines no \"" + scalar.text() + "\" that could be taken out.",
                guess.isEmpty() ? "Write a section and an id: events.refund." : guess);
    }

    /** What is taken out, by {@code section.id}, and where that is written. */
    Map<String, YamlNode.Scalar> definitions() {
        return definitions;
    }

    boolean isTakenOut(Section section, String id) {
        return definitions.containsKey(section.key() + "." + id);
    }

    /** An inherited definition; a destination without what it says about definitions that are taken out. */
    YamlNode.Entry definitionLeft(Section section, YamlNode.Entry definition) {
        if (section != Section.DESTINATIONS || !(definition.value() instanceof YamlNode.Mapping destination)) {
            return definition;
        }
        YamlNode.Mapping left = destination;
        left = ListedProperties.without(left, ids(Section.EVENTS), List.of("events"));
        left = ListedProperties.without(left, ids(Section.CONTEXTS), List.of("contexts"));
        left = ListedProperties.without(left, ids(Section.PROPERTIES), List.of("rename", "drop", "fixed"));
        return new YamlNode.Entry(definition.key(), left);
    }

    private Set<String> ids(Section section) {
        Set<String> ids = new HashSet<>();
        String before = section.key() + ".";
        for (String name : definitions.keySet()) {
            if (name.startsWith(before)) {
                ids.add(name.substring(before.length()));
            }
        }
        return ids;
    }

    /** The inherited waivers; those for nothing but what is taken out are gone. */
    YamlNode.Entry waiversLeft(YamlNode.Entry allow) {
        if (definitions.isEmpty() || !(allow.value() instanceof YamlNode.Sequence list)) {
            return allow;
        }
        List<YamlNode> left = new ArrayList<>();
        for (YamlNode item : list.items()) {
            if (item instanceof YamlNode.Mapping waiver) {
                YamlNode.Mapping cleared = ListedProperties.without(waiver, definitions.keySet(), List.of("at"));
                if (waiver.find("at").isEmpty() || !isEmptyList(cleared)) {
                    left.add(cleared);
                }
            } else {
                left.add(item);
            }
        }
        return new YamlNode.Entry(allow.key(), new YamlNode.Sequence(left, list.range()));
    }

    private static boolean isEmptyList(YamlNode.Mapping waiver) {
        return waiver.find("at")
                .filter(at -> at.value() instanceof YamlNode.Sequence list
                        && list.items().isEmpty())
                .isPresent();
    }
}
