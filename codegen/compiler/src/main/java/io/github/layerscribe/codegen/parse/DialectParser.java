package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.parse.keys.KeyReader;
import io.github.layerscribe.codegen.parse.keys.Section;
import io.github.layerscribe.codegen.parse.keys.Shape;
import io.github.layerscribe.codegen.parse.keys.Shapes;
import io.github.layerscribe.codegen.parse.keys.WireNames;
import io.github.layerscribe.codegen.parse.value.ValueReader;
import io.github.layerscribe.codegen.plan.DestinationDefinition.Dialect;
import io.github.layerscribe.codegen.plan.DestinationDefinition.EventDialect;
import io.github.layerscribe.codegen.plan.DestinationDefinition.PropertyDialect;
import io.github.layerscribe.codegen.plan.DestinationDefinition.Type;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how a destination wants to be spoken to. */
final class DialectParser {

    private static final int MAX_NAME = 100;
    static final Shape EVENT = Shape.of("an event of a destination", "name", "within", "schema");
    static final Shape CONTEXT = Shape.of("a context of a destination", "schema");

    private final SectionReader reader;
    private final Map<String, PropertyDefinition> properties;
    private final ValueReader fixedValues;

    DialectParser(SectionReader reader, Map<String, PropertyDefinition> properties) {
        this.reader = reader;
        this.properties = properties;
        this.fixedValues = new ValueReader("fixed-value", reader.diagnostics());
    }

    Dialect parse(KeyReader keys, Type type) {
        PropertyDialect ofProperties =
                new PropertyDialect(rename(keys), reader.references(keys, "drop", Section.PROPERTIES), fixed(keys));
        return new Dialect(within(keys, type), ofProperties, events(keys, type), contexts(keys));
    }

    private @Nullable String within(KeyReader keys, Type type) {
        if (keys.has("within") && !type.nests()) {
            reader.error(
                    "within",
                    keys.rangeOf("within"),
                    "A destination of type " + type.word() + " is flat and nests nothing.",
                    "Take within out; gtm and adobe nest.");
        }
        return keys.scalar("within")
                .filter(word -> WireNames.checkWord(word, type == Type.ADOBE, reader.diagnostics()))
                .map(YamlNode.Scalar::text)
                .orElse(null);
    }

    private Map<String, String> rename(KeyReader keys) {
        Map<String, String> names = new LinkedHashMap<>();
        for (YamlNode.Entry entry : keys.map("rename")) {
            boolean isKnown =
                    reader.index().reference(Section.PROPERTIES, entry.key()).isPresent();
            Shapes.scalar(Optional.of(entry.value()), entry.key().text(), reader.diagnostics())
                    .filter(name -> WireNames.checkProperty(name, reader.diagnostics()) && isKnown)
                    .ifPresent(name -> names.put(entry.key().text(), name.text()));
        }
        return names;
    }

    private Map<String, PlanValue> fixed(KeyReader keys) {
        Map<String, PlanValue> values = new LinkedHashMap<>();
        for (YamlNode.Entry entry : keys.map("fixed")) {
            PropertyDefinition property = reader.index()
                    .reference(Section.PROPERTIES, entry.key())
                    .map(reference -> properties.get(reference.id()))
                    .orElse(null);
            if (property != null) {
                fixedValues
                        .any(entry.value(), property.type(), property.rules())
                        .ifPresent(value -> values.put(property.id(), value));
            }
        }
        return values;
    }

    private Map<String, EventDialect> events(KeyReader keys, Type type) {
        Map<String, EventDialect> events = new LinkedHashMap<>();
        for (YamlNode.Entry entry : keys.map("events")) {
            boolean isKnown =
                    reader.index().reference(Section.EVENTS, entry.key()).isPresent();
            if (isKnown) {
                events.put(entry.key().text(), event(entry, type));
            }
        }
        return events;
    }

    private EventDialect event(YamlNode.Entry entry, Type type) {
        if (entry.value() instanceof YamlNode.Scalar name) {
            return new EventDialect(name(name), null, null);
        }
        Optional<YamlNode.Mapping> mapping =
                Shapes.mapping(Optional.of(entry.value()), entry.key().text(), reader.diagnostics());
        if (mapping.isEmpty()) {
            return new EventDialect(null, null, null);
        }
        KeyReader keys = reader.reader(mapping.get(), EVENT, entry.key().range());
        String name = keys.scalar("name").map(this::name).orElse(null);
        return new EventDialect(name, within(keys, type), schema(keys));
    }

    private @Nullable String name(YamlNode.Scalar name) {
        return WireNames.checkPrintable(name, MAX_NAME, reader.diagnostics()) ? name.text() : null;
    }

    private Map<String, String> contexts(KeyReader keys) {
        Map<String, String> schemas = new LinkedHashMap<>();
        for (YamlNode.Entry entry : keys.map("contexts")) {
            boolean isKnown =
                    reader.index().reference(Section.CONTEXTS, entry.key()).isPresent();
            String schema = Shapes.mapping(
                            Optional.of(entry.value()), entry.key().text(), reader.diagnostics())
                    .map(mapping ->
                            schema(reader.reader(mapping, CONTEXT, entry.key().range())))
                    .orElse(null);
            if (isKnown && schema != null) {
                schemas.put(entry.key().text(), schema);
            }
        }
        return schemas;
    }

    private @Nullable String schema(KeyReader keys) {
        YamlNode.Scalar schema = keys.scalar("schema").orElse(null);
        return schema != null && WireNames.checkPrintable(schema, 500, reader.diagnostics()) ? schema.text() : null;
    }
}
