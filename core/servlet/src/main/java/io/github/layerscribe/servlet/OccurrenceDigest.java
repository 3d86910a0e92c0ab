package io.github.layerscribe.servlet;

import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.OncePer;
import io.github.layerscribe.payload.PayloadTree;
import io.github.layerscribe.payload.PropertyName;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells one occurrence of an event from the next by its name and the values of {@code once_per}. Values are told apart by
 * type and length, so {@code ["a", "bc"]} is not {@code ["ab", "c"]}; decimals count by value.
 */
final class OccurrenceDigest {

    private static final int BYTES = 16;

    private OccurrenceDigest() {}

    static Occurrence of(Event event, OncePer once) {
        Map<String, Object> properties = PayloadTree.of(event);
        StringBuilder text = new StringBuilder();
        add(event.pushInfo().name(), text);
        for (PropertyName property : once.properties()) {
            add(property.toString(), text);
            add(properties.get(property.toString()), text);
        }
        return new Occurrence(event.pushInfo().name(), digest(text), once.memory());
    }

    private static void add(@Nullable Object value, StringBuilder text) {
        if (value instanceof String string) {
            text.append('s').append(string.length()).append(':').append(string);
        } else if (value instanceof Long integer) {
            add(BigDecimal.valueOf(integer), text);
        } else if (value instanceof BigDecimal decimal) {
            text.append('n').append(decimal.stripTrailingZeros()).append(';');
        } else if (value instanceof Map<?, ?> object) {
            text.append('{');
            object.forEach((name, member) -> {
                add(name, text);
                add(member, text);
            });
            text.append('}');
        } else if (value instanceof Iterable<?> list) {
            text.append('[');
            list.forEach(member -> add(member, text));
            text.append(']');
        } else {
            text.append(value).append(';'); // true, false or null
        }
    }

    private static String digest(StringBuilder text) {
        try {
            byte[] bytes =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
