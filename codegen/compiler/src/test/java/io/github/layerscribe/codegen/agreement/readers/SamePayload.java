package io.github.layerscribe.codegen.agreement.readers;

import io.github.layerscribe.payload.Payload;
import io.github.layerscribe.payload.PayloadTree;
import io.github.layerscribe.payload.ScriptWriter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Our script, Jackson and the tree: three ways to write a payload, one object. Numbers by value, names in any order. */
public final class SamePayload {

    /** What differs, or nothing. */
    public String difference(Payload payload) {
        ScriptWriter writer = new ScriptWriter();
        writer.startObject();
        payload.writeTo(writer);
        writer.endObject();
        String script = writer.toString().replaceFirst(",$", "");
        String jackson = Json.MAPPER.writeValueAsString(payload);
        Map<String, Object> tree = PayloadTree.of(payload);
        Object expected = Json.plain(Json.read(script));
        boolean isSame = expected.equals(Json.plain(Json.read(jackson))) && expected.equals(plain(tree));
        return isSame ? "" : "script  " + script + "\njackson " + jackson + "\ntree    " + tree;
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
