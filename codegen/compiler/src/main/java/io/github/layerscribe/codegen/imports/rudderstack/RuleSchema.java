package io.github.layerscribe.codegen.imports.rudderstack;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.tree.SourceKeys;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Composes the JSON Schema of the properties of one rule; custom types become its definitions, as RudderStack answers it. */
final class RuleSchema {

    private static final List<String> OPEN =
            List.of("allow_unplanned", "additionalProperties", "additional_properties");

    private final Catalog catalog;
    private final Losses losses;
    private final ValueTypes types;
    private final Map<Definition, String> names = new IdentityHashMap<>();
    private final Map<String, SourceNode.Entry> definitions = new LinkedHashMap<>();

    RuleSchema(Catalog catalog, Losses losses) {
        this.catalog = catalog;
        this.losses = losses;
        this.types = new ValueTypes(losses, this::customType);
    }

    /** The custom types that the rule came by, by the last word of the references to them. */
    SourceNode.Mapping definitions(SourceRange rule) {
        return new SourceNode.Mapping(definitions, rule);
    }

    /** Reads {@code properties}, {@code variants} and whether there may be other properties. */
    void list(SourceKeys keys, ComposedSchema schema) {
        keys.entry("properties").ifPresent(entry -> properties(entry, schema));
        OPEN.forEach(key -> keys.entry(key).ifPresent(entry -> schema.put("additionalProperties", entry)));
        keys.entry("variants").ifPresent(this::variants);
    }

    private void properties(SourceNode.Entry list, ComposedSchema schema) {
        if (!(list.value() instanceof SourceNode.Sequence sequence)) {
            losses.add(
                    Loss.Kind.SHAPE,
                    list.range(),
                    "\"properties\" should be a list and is " + list.value().noun() + ".",
                    "It was not read.");
            return;
        }
        Map<String, SourceNode.Entry> properties = new LinkedHashMap<>();
        List<SourceNode> required = new ArrayList<>();
        for (SourceNode item : sequence.items()) {
            if (item instanceof SourceNode.Mapping mapping) {
                property(mapping, properties, required);
            } else {
                lost(item, "A property of a rule is " + item.noun() + ".");
            }
        }
        schema.put(
                "properties", new SourceNode.Entry(list.key(), new SourceNode.Mapping(properties, sequence.range())));
        schema.put("required", new SourceNode.Sequence(required, sequence.range()));
    }

    private void property(SourceNode.Mapping use, Map<String, SourceNode.Entry> properties, List<SourceNode> required) {
        SourceKeys keys = new SourceKeys(use, losses);
        Optional<SourceNode.Text> reference = keys.text("$ref").or(() -> keys.text("property"));
        if (reference.isEmpty()) {
            lost(use, "This entry refers to no property.");
        }
        Optional<Definition> found = reference.flatMap(text -> catalog.find(Kind.PROPERTY, text, use.range()));
        if (found.isEmpty()) {
            return;
        }
        Definition definition = found.get();
        SourceNode.Text name = definition.asKey();
        if (properties.containsKey(name.text())) {
            losses.add(
                    Loss.Kind.CONTRADICTION,
                    use.range(),
                    "\"" + name.text() + "\" is listed twice here.",
                    "The first was kept.");
            return;
        }
        catalog.use(definition);
        SourceNode.Mapping nested = nested(keys, use.range());
        properties.put(name.text(), new SourceNode.Entry(name, value(definition, nested)));
        keys.entry("required")
                .filter(entry -> entry.value() instanceof SourceNode.Flag flag && flag.isTrue())
                .ifPresent(entry -> required.add(new SourceNode.Text(name.text(), entry.range())));
        keys.isTrue("required");
        keys.finish();
    }

    /** What a rule says about the object below a property. */
    private SourceNode.Mapping nested(SourceKeys keys, SourceRange range) {
        ComposedSchema nested = new ComposedSchema(range);
        list(keys, nested);
        if (nested.has("properties") && !nested.has("additionalProperties")) {
            keys.entry("properties")
                    .ifPresent(entry -> losses.add(
                            Loss.Kind.FREE_FORM,
                            entry.key().range(),
                            "Nothing here keeps other properties out of the object.",
                            "Only the listed ones can be sent."));
        }
        return nested.node();
    }

    private SourceNode.Mapping value(Definition definition, SourceNode.Mapping beside) {
        SourceKeys keys = new SourceKeys(definition.mapping(), losses);
        keys.pass(List.of("id", "name"));
        ComposedSchema schema = new ComposedSchema(definition.range());
        keys.entry("description").ifPresent(entry -> schema.put("description", entry));
        types.read(keys, schema);
        if (definition.kind() == Kind.CUSTOM_TYPE) {
            list(keys, schema);
        }
        if (!beside.entries().isEmpty()) {
            schema.put("allOf", new SourceNode.Sequence(List.of(beside), definition.range()));
        }
        keys.finish();
        return schema.node();
    }

    /** The reference of a schema that stands for the reference to a custom type; the type is composed at the first one. */
    private Optional<SourceNode.Text> customType(SourceNode.Text reference) {
        return catalog.find(Kind.CUSTOM_TYPE, reference, reference.range()).map(type -> {
            String name = names.get(type);
            if (name == null) {
                name = free(type.text("name"));
                names.put(type, name);
                definitions.put(name, new SourceNode.Entry(type.asKey(), type.mapping()));
                catalog.use(type);
                tellName(type);
                SourceNode.Mapping none = new SourceNode.Mapping(Map.of(), type.range());
                definitions.put(name, new SourceNode.Entry(type.asKey(), value(type, none)));
            }
            return new SourceNode.Text("#/$defs/" + name, reference.range());
        });
    }

    /** The name of an object becomes an id. */
    private void tellName(Definition type) {
        SourceNode.Entry name = type.mapping().entries().get("name");
        if (name != null && !type.text("type").equals("object")) {
            losses.add(
                    Loss.Kind.TEXT,
                    name.range(),
                    "A plan names objects and sets of values, no other types.",
                    "What \"" + type.text("name") + "\" says was read; its name was left out.");
        }
    }

    /** A name that a reference can end with and that no other custom type has. */
    private String free(String name) {
        String free = name.replaceAll("[^A-Za-z0-9_-]", "_");
        while (definitions.containsKey(free)) {
            free += "_";
        }
        return free;
    }

    private void variants(SourceNode.Entry variants) {
        if (variants.value() instanceof SourceNode.Sequence list && list.items().isEmpty()) {
            return;
        }
        losses.add(
                Loss.Kind.CONDITION,
                variants.range(),
                "\"variants\" lists other properties for each value of one.",
                "It was left out; what stands beside it was read.");
        mention(variants.value());
    }

    private void mention(SourceNode node) {
        if (node instanceof SourceNode.Sequence list) {
            list.items().forEach(this::mention);
        } else if (node instanceof SourceNode.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> {
                boolean isReference = key.equals("$ref") || key.equals("property") || key.equals("discriminator");
                if (isReference && entry.value() instanceof SourceNode.Text reference) {
                    catalog.find(Kind.PROPERTY, reference, reference.range()).ifPresent(catalog::useInCases);
                } else {
                    mention(entry.value());
                }
            });
        }
    }

    private void lost(SourceNode node, String what) {
        losses.add(Loss.Kind.SHAPE, node.range(), what, "It was left out.");
    }
}
