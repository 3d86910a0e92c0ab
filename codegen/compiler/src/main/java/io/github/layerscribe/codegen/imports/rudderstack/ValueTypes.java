package io.github.layerscribe.codegen.imports.rudderstack;

import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.tree.SourceKeys;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a property or custom type says about its values: type, types of elements, rules. */
final class ValueTypes {

    /** Rules of values by both spellings; all are keywords of JSON Schema. */
    private static final Map<String, String> RULES = bothSpellings(
            "enum",
            "minLength",
            "maxLength",
            "pattern",
            "format",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minItems",
            "maxItems",
            "uniqueItems");

    private final Losses losses;
    private final Function<SourceNode.Text, Optional<SourceNode.Text>> customTypes;

    /**
     * A reader for one rule of a tracking plan.
     *
     * @param customTypes what a schema says in the place of a reference to a custom type
     */
    ValueTypes(Losses losses, Function<SourceNode.Text, Optional<SourceNode.Text>> customTypes) {
        this.losses = losses;
        this.customTypes = customTypes;
    }

    private static Map<String, String> bothSpellings(String... keywords) {
        Map<String, String> rules = new HashMap<>();
        for (String keyword : keywords) {
            rules.put(keyword, keyword);
            rules.put(keyword.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT), keyword);
        }
        return rules;
    }

    void read(SourceKeys keys, ComposedSchema schema) {
        keys.entry("type").ifPresent(entry -> type(entry, schema));
        keys.entry("types").ifPresent(entry -> type(entry, schema));
        for (String key : List.of("item_type", "item_types")) {
            keys.entry(key).ifPresent(entry -> elements(entry, schema));
        }
        for (String key : List.of("propConfig", "config")) {
            keys.mapping(key).ifPresent(config -> rules(config, schema));
        }
    }

    private void rules(SourceNode.Mapping config, ComposedSchema schema) {
        SourceKeys keys = new SourceKeys(config, losses);
        for (String key : List.of("itemTypes", "item_types")) {
            keys.entry(key).ifPresent(entry -> elements(entry, schema));
        }
        for (String key : config.entries().keySet()) {
            String keyword = RULES.get(key);
            if (keyword != null && !schema.has(keyword)) {
                keys.entry(key).ifPresent(entry -> schema.put(keyword, entry));
            }
        }
        keys.finish();
    }

    /** One type, several with commas between them or in a list, or a custom type; an empty text is any type. */
    private void type(SourceNode.Entry entry, ComposedSchema schema) {
        SourceNode said = entry.value();
        if (said instanceof SourceNode.Sequence list && list.items().size() == 1) {
            said = list.items().get(0);
        }
        if (!(said instanceof SourceNode.Text text)) {
            schema.put("type", entry);
        } else if (text.text().startsWith("#")) {
            customTypes
                    .apply(text)
                    .ifPresent(reference -> schema.put("$ref", new SourceNode.Entry(entry.key(), reference)));
        } else if (!text.text().isBlank()) {
            List<SourceNode> words = Arrays.stream(text.text().split(",", -1))
                    .map(word -> (SourceNode) new SourceNode.Text(word.strip(), text.range()))
                    .toList();
            schema.put("type", new SourceNode.Entry(entry.key(), new SourceNode.Sequence(words, text.range())));
        }
    }

    private void elements(SourceNode.Entry entry, ComposedSchema schema) {
        ComposedSchema element = new ComposedSchema(entry.value().range());
        type(entry, element);
        schema.put("items", new SourceNode.Entry(entry.key(), element.node()));
    }
}
