package io.github.layerscribe.codegen.parse.payload;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.keys.Scalars;
import io.github.layerscribe.codegen.parse.value.ValueReader;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyRules;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.Requirement;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the key of a {@code requires}: {@code coupon}, or {@code status = declined | referred}. */
final class ConditionParser {

    private static final Pattern BAR = Pattern.compile("\\|");
    private static final PropertyRules NO_RULES = new PropertyRules(
            PropertyRules.NumberRules.NONE, PropertyRules.TextRules.NONE, PropertyRules.ListRules.NONE);

    private final Diagnostics diagnostics;
    private final ValueReader values;

    ConditionParser(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.values = new ValueReader("condition", diagnostics);
    }

    Optional<Requirement.Condition> parse(YamlNode.Scalar text, PayloadResolver.Names names) {
        int equals = text.text().indexOf('=');
        String id = (equals < 0 ? text.text() : text.text().substring(0, equals)).strip();
        Optional<PropertyDefinition> property = names.property(id, text.range());
        if (property.isEmpty()) {
            return Optional.empty();
        }
        if (equals < 0) {
            return Optional.of(new Requirement.Condition(property.get(), List.of(), id));
        }
        return valuesOf(text, equals, property.get())
                .map(found -> new Requirement.Condition(property.get(), found, Scalars.singleSpaced(text.text())));
    }

    private Optional<List<PlanValue>> valuesOf(YamlNode.Scalar text, int equals, PropertyDefinition property) {
        PropertyType type = property.type();
        boolean isComparable = type instanceof PropertyType.OfSet
                || type == PropertyType.Scalar.BOOLEAN
                || type == PropertyType.Scalar.INTEGER;
        if (!isComparable) {
            diagnostics.error(
                    "condition",
                    text.range(),
                    "\"" + property.id() + "\" is of type " + type.words() + " and cannot be compared here.",
                    "Conditions compare sets, booleans and integers.");
            return Optional.empty();
        }
        List<PlanValue> found = new ArrayList<>();
        String[] pieces = BAR.split(text.text().substring(equals + 1), -1);
        for (String piece : pieces) {
            values.single(new YamlNode.Scalar(piece.strip(), true, text.range()), type, NO_RULES)
                    .ifPresent(found::add);
        }
        return found.size() == pieces.length ? Optional.of(found) : Optional.empty();
    }
}
