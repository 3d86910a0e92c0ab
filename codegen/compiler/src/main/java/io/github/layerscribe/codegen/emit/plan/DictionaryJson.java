package io.github.layerscribe.codegen.emit.plan;

import io.github.layerscribe.codegen.emit.JsonObject;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyRules.ListRules;
import io.github.layerscribe.codegen.plan.PropertyRules.NumberRules;
import io.github.layerscribe.codegen.plan.PropertyRules.TextRules;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import org.jspecify.annotations.Nullable;

/** Sets, properties and objects. */
record DictionaryJson(DefinitionJson definitions) {

    void addTo(JsonObject json, TrackingPlan plan) {
        json.withAny("sets", definitions.section(plan.sets(), DictionaryJson::set));
        json.withAny("properties", definitions.section(plan.properties(), DictionaryJson::property));
        json.withAny("objects", definitions.section(plan.objects(), DictionaryJson::object));
    }

    private static JsonObject set(SetDefinition set) {
        return new JsonObject().with("description", set.description()).with("values", valuesOf(set));
    }

    private static JsonObject valuesOf(SetDefinition set) {
        JsonObject values = new JsonObject();
        for (SetDefinition.Value value : set.values()) {
            values.with(
                    value.id(),
                    new JsonObject()
                            .with("name", value.wireName())
                            .with("description", value.description())
                            .with("deprecated", DefinitionJson.deprecated(value.deprecated())));
        }
        return values;
    }

    private static JsonObject property(PropertyDefinition property) {
        return new JsonObject()
                .with("name", property.wireName())
                .with("type", property.type().match(Type.JSON))
                .with("description", property.description())
                .with("example", value(property.example()))
                .with("unit", property.documentation().unit())
                .with("amount_in", DefinitionJson.id(property.amountIn()))
                .with("source", property.documentation().source())
                .withAll(rules(property))
                .with("privacy", property.governance().privacy().word())
                .withAny("consent", DefinitionJson.ids(property.governance().consent()))
                .with("owner", DefinitionJson.id(property.governance().owner()))
                .with("deprecated", DefinitionJson.deprecated(property.deprecated()));
    }

    /** Those that apply to the type. */
    private static JsonObject rules(PropertyDefinition property) {
        NumberRules numbers = property.rules().numbers();
        TextRules text = property.rules().text();
        ListRules lists = property.rules().lists();
        boolean isText = property.type().elementType() == PropertyType.Scalar.STRING;
        return new JsonObject()
                .with("format", text.format() == null ? null : text.format().word())
                .with("min", numbers.min())
                .with("max", numbers.max())
                .with("decimals", numbers.decimals())
                .with("min_length", isText ? text.minLength() : null)
                .with("max_length", text.maxLength())
                .with("pattern", text.pattern())
                .with("min_items", property.type().isList() ? lists.minItems() : null)
                .with("max_items", lists.maxItems());
    }

    private static JsonObject object(ObjectDefinition object) {
        return new JsonObject()
                .with("description", object.description())
                .with("extends", DefinitionJson.id(object.extended()))
                .withAll(PayloadJson.of(object.payload()))
                .withAny("example", DefinitionJson.values(object.examples()));
    }

    private static @Nullable Object value(@Nullable PlanValue value) {
        return value == null ? null : value.match(PlanValueJson.VALUE);
    }

    /** A word for what has no parts, else an object with one key. */
    private enum Type implements PropertyType.Cases<Object> {
        JSON;

        @Override
        public Object string() {
            return "string";
        }

        @Override
        public Object integer() {
            return "integer";
        }

        @Override
        public Object decimal() {
            return "decimal";
        }

        @Override
        public Object bool() {
            return "boolean";
        }

        @Override
        public Object date() {
            return "date";
        }

        @Override
        public Object datetime() {
            return "datetime";
        }

        @Override
        public Object set(SetDefinition set) {
            return set.isInline()
                    ? new JsonObject().with("values", valuesOf(set))
                    : new JsonObject().with("set", set.id());
        }

        @Override
        public Object object(String objectId) {
            return new JsonObject().with("object", objectId);
        }

        @Override
        public Object list(PropertyType element) {
            return new JsonObject().with("list_of", element.match(this));
        }
    }
}
