package io.github.layerscribe.codegen.agreement.readers;

import io.github.layerscribe.codegen.plan.Payload;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Jackson as the suite uses it: exact numbers, no unknown names, text of ASCII alone. */
public final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    public static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    public static String write(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /** What a caller of Java gave: the object as Jackson writes it, without what the plan fixes. */
    public static ObjectNode given(Object push, Payload payload) {
        ObjectNode flat = (ObjectNode) read(MAPPER.writeValueAsString(push));
        payload.fixed().forEach(member -> flat.remove(member.wireName()));
        return flat;
    }

    /** Whether any object in it has a member that is null. */
    static boolean hasNullMember(JsonNode node) {
        return node.isObject() && node.valueStream().anyMatch(JsonNode::isNull)
                || node.valueStream().anyMatch(Json::hasNullMember);
    }

    /** Whether JavaScript reads every number as the very same one; of zeros it has one, which nobody spells out. */
    static boolean isSameInJavascript(JsonNode node) {
        if (!node.isNumber()) {
            return node.valueStream().allMatch(Json::isSameInJavascript);
        }
        if (node.decimalValue().signum() == 0) {
            return Math.abs((long) node.decimalValue().scale()) <= 20;
        }
        double inJavascript = node.decimalValue().doubleValue();
        return !Double.isInfinite(inJavascript)
                && BigDecimal.valueOf(inJavascript).compareTo(node.decimalValue()) == 0;
    }

    /** For comparing: numbers by value, names in any order, no absent members. */
    static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> object = new HashMap<>();
            node.properties().forEach(member -> {
                if (!member.getValue().isNull()) {
                    object.put(member.getKey(), plain(member.getValue()));
                }
            });
            return object;
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(member -> list.add(plain(member)));
            return list;
        }
        if (node.isNumber()) {
            return node.decimalValue().stripTrailingZeros();
        }
        return node.isBoolean() ? node.booleanValue() : node.isString() ? node.stringValue() : Optional.empty();
    }
}
