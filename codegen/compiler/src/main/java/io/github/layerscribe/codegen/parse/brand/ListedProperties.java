package io.github.layerscribe.codegen.parse.brand;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.source.SourceRange;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The properties that both layers of an event, context, object or group list, brought to where joining the lists is
 * right: each then stands in one list only.
 *
 * <p>What the upper takes out or fixes leaves the lists below; required on either layer is required; what the lower
 * fixes cannot be listed above.
 */
final class ListedProperties {

    private static final List<String> LISTS = List.of("required", "optional");

    private final Diagnostics diagnostics;
    private final Set<SourceRange> takenOut = new HashSet<>();

    ListedProperties(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The entries of {@code without} that need not find anything more to take out. */
    Set<SourceRange> takenOut() {
        return takenOut;
    }

    /** One definition joined over the other. */
    YamlNode.Mapping join(YamlNode.Mapping lower, YamlNode.Mapping upper) {
        scalars(lower, "without").forEach(below -> takenOut.add(below.range()));
        Set<String> removed = removed(lower, upper);
        YamlNode.Mapping below = without(lower, removed, List.of("required", "optional", "fixed", "example"));
        YamlNode.Mapping above = listable(below, upper);
        Set<String> fixed = new HashSet<>(texts(keys(above, "fixed")));
        below = without(below, fixed, List.of("required", "optional", "example"));
        below = without(below, new HashSet<>(texts(scalars(above, "required"))), List.of("optional"));
        Set<String> required = new HashSet<>(texts(scalars(below, "required")));
        required.removeAll(texts(scalars(above, "required")));
        above = without(above, required, List.of("optional"));
        return KeyRules.join(below, above);
    }

    private Set<String> removed(YamlNode.Mapping lower, YamlNode.Mapping upper) {
        Set<String> below = new HashSet<>(texts(keys(lower, "fixed")));
        LISTS.forEach(list -> below.addAll(texts(scalars(lower, list))));
        Set<String> removed = new HashSet<>();
        for (YamlNode.Scalar id : scalars(upper, "without")) {
            if (below.contains(id.text())) {
                removed.add(id.text());
                takenOut.add(id.range());
            }
        }
        return removed;
    }

    /** The upper without what it lists although the lower fixes it. */
    private YamlNode.Mapping listable(YamlNode.Mapping lower, YamlNode.Mapping upper) {
        Map<String, YamlNode.Scalar> fixed = new LinkedHashMap<>();
        keys(lower, "fixed").forEach(key -> fixed.put(key.text(), key));
        for (String list : LISTS) {
            for (YamlNode.Scalar id : scalars(upper, list)) {
                YamlNode.Scalar below = fixed.get(id.text());
                if (below != null) {
                    diagnostics.add(Diagnostic.error(
                                    "listed-twice",
                                    id.range(),
                                    "\"" + id.text() + "\" is fixed below and cannot be set here.",
                                    "Add without: [" + id.text() + "] to set it all the same.")
                            .with(below.range(), "fixed here"));
                }
            }
        }
        return without(upper, fixed.keySet(), LISTS);
    }

    /** A definition without some ids in some of its lists and maps. */
    static YamlNode.Mapping without(YamlNode.Mapping definition, Set<String> ids, List<String> keys) {
        return ids.isEmpty() ? definition : filtered(definition, keys, id -> !ids.contains(id));
    }

    private static YamlNode.Mapping filtered(YamlNode.Mapping definition, List<String> keys, Predicate<String> keep) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (YamlNode.Entry entry : definition.entries()) {
            boolean isMeant = keys.contains(entry.key().text());
            entries.add(isMeant ? new YamlNode.Entry(entry.key(), filtered(entry.value(), keep)) : entry);
        }
        return new YamlNode.Mapping(entries, definition.range());
    }

    private static YamlNode filtered(YamlNode value, Predicate<String> keep) {
        if (value instanceof YamlNode.Mapping map) {
            return new YamlNode.Mapping(
                    map.entries().stream()
                            .filter(entry -> keep.test(entry.key().text()))
                            .toList(),
                    map.range());
        }
        if (!KeyRules.isList(value)) {
            return value;
        }
        return new YamlNode.Sequence(
                KeyRules.items(value).stream()
                        .filter(item -> !(item instanceof YamlNode.Scalar id) || keep.test(id.text()))
                        .toList(),
                value.range());
    }

    private static List<YamlNode.Scalar> scalars(YamlNode.Mapping definition, String key) {
        Optional<YamlNode> value =
                definition.find(key).map(YamlNode.Entry::value).filter(KeyRules::isList);
        return value.stream()
                .flatMap(node -> KeyRules.items(node).stream())
                .filter(YamlNode.Scalar.class::isInstance)
                .map(YamlNode.Scalar.class::cast)
                .toList();
    }

    private static List<YamlNode.Scalar> keys(YamlNode.Mapping definition, String key) {
        return definition.find(key).map(YamlNode.Entry::value).stream()
                .filter(YamlNode.Mapping.class::isInstance)
                .flatMap(map -> ((YamlNode.Mapping) map).entries().stream())
                .map(YamlNode.Entry::key)
                .toList();
    }

    private static List<String> texts(List<YamlNode.Scalar> scalars) {
        return scalars.stream().map(YamlNode.Scalar::text).toList();
    }
}
