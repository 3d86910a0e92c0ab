package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.parse.keys.KeyReader;
import io.github.layerscribe.codegen.parse.keys.Section;
import io.github.layerscribe.codegen.parse.keys.WireNames;
import io.github.layerscribe.codegen.parse.value.ValueReader;
import io.github.layerscribe.codegen.plan.Deprecation;
import io.github.layerscribe.codegen.plan.Format;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.Privacy;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyRules;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one entry of {@code properties}. */
final class PropertyParser {

    private final SectionReader reader;
    private final TypeParser types;
    private final RulesParser rules;
    private final ValueReader examples;

    PropertyParser(SectionReader reader, TypeParser types) {
        this.reader = reader;
        this.types = types;
        this.rules = new RulesParser(reader);
        this.examples = new ValueReader("example", reader.diagnostics());
    }

    Optional<PropertyDefinition> parse(YamlNode.Scalar id, KeyReader keys) {
        Optional<PropertyType> type = keys.scalar("type").flatMap(scalar -> types.parse(scalar, id));
        String wireName = wireName(id, keys);
        PropertyRules.TextRules anyText = PropertyRules.TextRules.NONE;
        PropertyRules found = type.map(known -> rules.parse(keys, known))
                .orElse(new PropertyRules(PropertyRules.NumberRules.NONE, anyText, PropertyRules.ListRules.NONE));
        PropertyDefinition.Documentation documentation = new PropertyDefinition.Documentation(
                keys.prose("description"),
                type.map(known -> example(keys, known, found)).orElse(null),
                keys.prose("unit"),
                keys.prose("source"));
        PropertyDefinition.Governance governance = governance(keys);
        Reference amountIn = reader.reference(keys, "amount_in", Section.PROPERTIES);
        return type.map(known -> new PropertyDefinition(
                keys.declaration(id), wireName, known, found, documentation, governance, amountIn));
    }

    private String wireName(YamlNode.Scalar id, KeyReader keys) {
        Optional<YamlNode.Scalar> written = keys.scalar("name");
        YamlNode.Scalar name = written.orElse(id);
        if (written.isPresent() || WireNames.isDangerous(id.text())) {
            WireNames.checkProperty(name, reader.diagnostics());
        }
        return name.text();
    }

    private @Nullable PlanValue example(KeyReader keys, PropertyType type, PropertyRules found) {
        return keys.node("example")
                .flatMap(node -> examples.any(node, type, found))
                .orElse(null);
    }

    private PropertyDefinition.Governance governance(KeyReader keys) {
        Privacy privacy =
                keys.choice("privacy", List.of(Privacy.values()), Privacy::word).orElse(Privacy.NONE);
        Reference owner = reader.reference(keys, "owner", Section.TEAMS);
        Deprecation deprecated =
                reader.deprecation(keys, successor -> reader.index().reference(Section.PROPERTIES, successor));
        return new PropertyDefinition.Governance(privacy, reader.consent(keys), owner, deprecated);
    }

    /** Amounts are numbers, and what says their currency is a currency. */
    void checkAmounts(Map<String, PropertyDefinition> properties) {
        for (PropertyDefinition property : properties.values()) {
            Reference amountIn = property.amountIn();
            if (amountIn == null) {
                continue;
            }
            if (!property.type().elementType().isNumber()) {
                reader.error(
                        "amount-type",
                        property.declaration().rangeOf("amount_in"),
                        "\"" + property.id() + "\" is an amount and no number.",
                        "Use type: decimal.");
            }
            PropertyDefinition currency = properties.get(amountIn.id());
            boolean isCurrency = currency == null
                    || (currency.type() == PropertyType.Scalar.STRING
                            && currency.rules().text().format() == Format.CURRENCY);
            if (!isCurrency) {
                reader.error(
                        "amount-currency",
                        amountIn.range(),
                        "\"" + amountIn.id() + "\" does not hold a currency.",
                        "Give it type: string and format: currency.");
            }
        }
    }
}
