package io.github.layerscribe.codegen.agreement;

import io.github.layerscribe.payload.Payload;
import io.github.layerscribe.payload.PayloadTree;
import io.github.layerscribe.payload.ScriptWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our script, Jackson and the tree: three ways to write a payload, one object. Numbers by value, names in any order. */
final class SamePayload {

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** What differs, or nothing. */
    String difference(Payload payload) {
        ScriptWriter writer = new ScriptWriter();
        writer.startObject();
        payload.writeTo(writer);
        writer.endObject();
        String script = writer.toString().replaceFirst(",$", "");
        String jackson = json.writeValueAsString(payload);
        Map<String, Object> tree = PayloadTree.of(payload);
        Object expected = plain(json.readTree(script));
        boolean isSame = expected.equals(plain(json.readTree(jackson))) && expected.equals(plain(tree));
        return isSame ? "" : "script  " + script + "\njackson " + jackson + "\ntree    " + tree;
    }

    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> object = new HashMap<>();
            node.properties().forEach(member -> object.put(member.getKey(), plain(member.getValue())));
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
        return node.isBoolean() ? node.booleanValue() : node.isString() ? node.stringValue() : node.toString();
    }

    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<String, Object> plain = new HashMap<>();
            object.forEach((name, member) -> plain.put((String) name, plain(member)));
            return plain;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(SamePayload::plain).toList();
        }
        return value instanceof Number ? new BigDecimal(value.toString()).stripTrailingZeros() : value;
    }
}
