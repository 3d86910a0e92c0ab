package io.github.layerscribe.codegen.emit.jsonschema;

import io.github.layerscribe.codegen.emit.JsonObject;
import io.github.layerscribe.codegen.emit.WireJson;
import io.github.layerscribe.codegen.plan.Format;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyRules;
import io.github.layerscribe.codegen.plan.PropertyRules.NumberRules;
import io.github.layerscribe.codegen.plan.PropertyRules.TextRules;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.SetDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The schema of one property: its type and its own rules. */
final class ValueSchema implements PropertyType.Cases<JsonObject> {

    private static final long MAX_INTEGER = (1L << 53) - 1;
    private static final int EXACT_DIGITS = 15;

    private final PropertyRules rules;

    private ValueSchema(PropertyRules rules) {
        this.rules = rules;
    }

    static JsonObject of(Member member) {
        PropertyDefinition property = member.property();
        JsonObject schema = new JsonObject()
                .with("description", property.description())
                .with("deprecated", property.deprecated() != null ? true : null);
        if (member.fixedValue() != null) {
            return schema.with("const", WireJson.of(member.fixedValue()));
        }
        return schema.withAll(property.type().match(new ValueSchema(property.rules())))
                .withAny("examples", examples(property));
    }

    /** A closed set: the values as receivers see them. */
    static JsonObject of(SetDefinition set) {
        return new JsonObject()
                .with("description", set.description())
                .with("$comment", deprecated(set))
                .with("enum", wireNames(set));
    }

    @Override
    public JsonObject string() {
        TextRules text = rules.text();
        List<String> patterns = new ArrayList<>();
        if (text.pattern() != null) {
            patterns.add(TextPatterns.whole(text.pattern()));
        }
        if (text.format() != null) {
            TextPatterns.of(text.format()).ifPresent(patterns::add);
        }
        boolean isHash = text.format() == Format.SHA256; // whose length is no choice
        JsonObject schema = type("string")
                .with("minLength", text.minLength() > 0 && !isHash ? text.minLength() : null)
                .with("maxLength", isHash ? null : text.maxLength());
        patterns.stream().limit(1).forEach(pattern -> schema.with("pattern", pattern));
        return schema.withAny(
                "allOf",
                patterns.stream()
                        .skip(1)
                        .map(pattern -> new JsonObject().with("pattern", pattern))
                        .toList());
    }

    @Override
    public JsonObject integer() {
        NumberRules numbers = rules.numbers();
        return type("integer")
                .with("minimum", numbers.min() != null ? numbers.min() : -MAX_INTEGER)
                .with("maximum", numbers.max() != null ? numbers.max() : MAX_INTEGER);
    }

    @Override
    public JsonObject decimal() {
        NumberRules numbers = rules.numbers();
        String comment = "Not judged by this schema: at most " + EXACT_DIGITS + " digits"
                + (numbers.decimals() != null ? ", " + numbers.decimals() + " after the point" : "");
        return new JsonObject()
                .with("$comment", comment)
                .with("type", "number")
                .with("minimum", numbers.min())
                .with("maximum", numbers.max());
    }

    @Override
    public JsonObject bool() {
        return type("boolean");
    }

    @Override
    public JsonObject date() {
        return type("string").with("pattern", TextPatterns.DATE);
    }

    @Override
    public JsonObject datetime() {
        return type("string").with("pattern", TextPatterns.DATETIME);
    }

    @Override
    public JsonObject set(SetDefinition set) {
        return set.isInline() ? of(set) : SharedSchemas.reference(SharedSchemas.SETS + set.id());
    }

    @Override
    public JsonObject object(String objectId) {
        return SharedSchemas.reference(SharedSchemas.OBJECTS + objectId);
    }

    @Override
    public JsonObject list(PropertyType element) {
        int minItems = rules.lists().minItems();
        return type("array")
                .with("items", element.match(this))
                .with("minItems", minItems > 0 ? minItems : null)
                .with("maxItems", rules.lists().maxItems());
    }

    private static JsonObject type(String name) {
        return new JsonObject().with("type", name);
    }

    /** None where a list needs more elements than the plan gives. */
    private static List<Object> examples(PropertyDefinition property) {
        PlanValue example = property.example();
        if (example == null) {
            return List.of();
        }
        if (!property.type().isList()) {
            return List.of(WireJson.of(example));
        }
        List<PlanValue> values = example instanceof PlanValue.Many many ? many.values() : List.of(example);
        return values.size() < property.rules().lists().minItems()
                ? List.of()
                : List.of(values.stream().map(WireJson::of).toList());
    }

    private static List<String> wireNames(SetDefinition set) {
        return set.values().stream().map(SetDefinition.Value::wireName).toList();
    }

    private static @Nullable String deprecated(SetDefinition set) {
        List<String> names = set.values().stream()
                .filter(value -> value.deprecated() != null)
                .map(SetDefinition.Value::wireName)
                .toList();
        return names.isEmpty() ? null : names.stream().collect(Collectors.joining(", ", "Deprecated: ", ""));
    }
}
