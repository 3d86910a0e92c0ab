package io.github.layerscribe.codegen.imports.jsonschema.value;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.jsonschema.JoinedSchema;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What types a schema says its values have, in {@code type} or by the keys that only make sense for one. */
public final class StatedTypes {

    private static final List<String> OF_OBJECTS = List.of("properties", "required");
    private static final List<String> OF_LISTS = List.of("items", "minItems", "maxItems", "prefixItems");
    private static final List<String> OF_TEXTS = List.of("pattern", "minLength", "maxLength", "format");
    private static final List<String> OF_NUMBERS =
            List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");

    private final Losses losses;

    public StatedTypes(Losses losses) {
        this.losses = losses;
    }

    /** The types, null among them; all of them if nothing is said. */
    public Set<JsonType> of(JoinedSchema schema) {
        Set<JsonType> types = EnumSet.allOf(JsonType.class);
        boolean isStated = false;
        for (JoinedSchema.Found found : schema.all("type")) {
            Set<JsonType> stated = types(found.entry());
            if (!stated.isEmpty()) {
                types.retainAll(stated);
                isStated = true;
            }
        }
        return isStated ? types : implied(schema);
    }

    private Set<JsonType> types(SourceNode.Entry entry) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        List<SourceNode> words =
                entry.value() instanceof SourceNode.Sequence list ? list.items() : List.of(entry.value());
        for (SourceNode word : words) {
            Optional<JsonType> type =
                    word instanceof SourceNode.Text text ? JsonType.of(text.text()) : Optional.empty();
            if (type.isEmpty()) {
                losses.add(
                        Loss.Kind.SHAPE,
                        word.range(),
                        word.written() + " is no type of JSON Schema.",
                        "It was left out.");
            }
            type.ifPresent(types::add);
        }
        if (types.contains(JsonType.NUMBER)) {
            types.add(JsonType.INTEGER);
        }
        return types;
    }

    private static Set<JsonType> implied(JoinedSchema schema) {
        if (OF_OBJECTS.stream().anyMatch(schema::has)) {
            return EnumSet.of(JsonType.OBJECT);
        }
        if (OF_LISTS.stream().anyMatch(schema::has)) {
            return EnumSet.of(JsonType.ARRAY);
        }
        if (OF_TEXTS.stream().anyMatch(schema::has)) {
            return EnumSet.of(JsonType.STRING);
        }
        return OF_NUMBERS.stream().anyMatch(schema::has)
                ? EnumSet.of(JsonType.NUMBER, JsonType.INTEGER)
                : EnumSet.allOf(JsonType.class);
    }

    /** The types as a person reads them. */
    public static String words(Set<JsonType> types) {
        return types.stream().map(JsonType::word).collect(Collectors.joining(", "));
    }
}
