package io.github.layerscribe.codegen.imports.jsonschema;

import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The schema of an event and its name.
 *
 * <p>Schemas of pushes to a data layer often say {@code event: {const: purchase}} among the properties: that is the name,
 * and no property.
 *
 * @param rest the schema without what gave the name
 */
record NamedSchema(SourceNode.Text name, SourceNode.Mapping rest) {

    private static final String EVENT = "event";

    static NamedSchema of(SourceNode.Mapping root, String fileName) {
        NamedSchema byFile =
                new NamedSchema(new SourceNode.Text(fileName, root.range().slice(0, 1)), root);
        if (!(root.find("properties").orElse(null) instanceof SourceNode.Mapping properties)
                || !(properties.find(EVENT).orElse(null) instanceof SourceNode.Mapping event)
                || !Set.of("const", "enum", "type").containsAll(event.entries().keySet())) {
            return byFile;
        }
        SourceNode constant = event.find("const").or(() -> event.find("enum")).orElse(null);
        SourceNode only =
                constant instanceof SourceNode.Sequence list && list.items().size() == 1
                        ? list.items().get(0)
                        : constant;
        return only instanceof SourceNode.Text name && !name.text().isBlank()
                ? new NamedSchema(name, withoutEvent(root, properties))
                : byFile;
    }

    private static SourceNode.Mapping withoutEvent(SourceNode.Mapping root, SourceNode.Mapping properties) {
        Map<String, SourceNode.Entry> others = new LinkedHashMap<>(properties.entries());
        others.remove(EVENT);
        Map<String, SourceNode.Entry> keys = new LinkedHashMap<>(root.entries());
        keys.computeIfPresent(
                "properties",
                (key, entry) -> new SourceNode.Entry(entry.key(), new SourceNode.Mapping(others, properties.range())));
        keys.computeIfPresent(
                "required", (key, entry) -> new SourceNode.Entry(entry.key(), withoutEvent(entry.value())));
        return new SourceNode.Mapping(keys, root.range());
    }

    private static SourceNode withoutEvent(SourceNode required) {
        if (!(required instanceof SourceNode.Sequence list)) {
            return required;
        }
        List<SourceNode> others = list.items().stream()
                .filter(item ->
                        !(item instanceof SourceNode.Text name && name.text().equals(EVENT)))
                .toList();
        return new SourceNode.Sequence(others, list.range());
    }
}
