package io.github.layerscribe.payload;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A payload as ordered maps and lists, for destinations that reshape it, for rules that look at several properties, and
 * for carrying a push over a redirect.
 *
 * <p>Values are {@code String}, {@code Long}, {@code BigDecimal}, {@code Boolean}, {@code ArrayList} and
 * {@code LinkedHashMap}, never null. What {@link #of} returns belongs to the caller.
 */
public final class PayloadTree implements PayloadSink {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private PayloadTree() {}

    /** A fresh tree of what the payload writes. */
    public static Map<String, Object> of(Payload payload) {
        PayloadTree tree = new PayloadTree();
        payload.writeTo(tree);
        return tree.properties;
    }

    @Override
    public void text(PropertyName name, @Nullable String value) {
        put(name, value);
    }

    @Override
    public void integer(PropertyName name, long value) {
        put(name, value);
    }

    @Override
    public void decimal(PropertyName name, @Nullable BigDecimal value) {
        put(name, value);
    }

    @Override
    public void flag(PropertyName name, boolean value) {
        put(name, value);
    }

    @Override
    public void texts(PropertyName name, @Nullable List<? extends @Nullable String> values) {
        putList(name, values);
    }

    @Override
    public void integers(PropertyName name, @Nullable List<? extends @Nullable Long> values) {
        putList(name, values);
    }

    @Override
    public void decimals(PropertyName name, @Nullable List<? extends @Nullable BigDecimal> values) {
        putList(name, values);
    }

    @Override
    public void flags(PropertyName name, @Nullable List<? extends @Nullable Boolean> values) {
        putList(name, values);
    }

    @Override
    public void object(PropertyName name, @Nullable Payload value) {
        put(name, value == null ? null : of(value));
    }

    @Override
    public void objects(PropertyName name, @Nullable List<? extends @Nullable Payload> values) {
        if (values == null) {
            return;
        }
        List<Map<String, Object>> trees = new ArrayList<>(values.size());
        for (Payload value : values) {
            if (value != null) {
                trees.add(of(value));
            }
        }
        put(name, trees);
    }

    private void putList(PropertyName name, @Nullable List<?> values) {
        if (values != null) {
            List<Object> members = new ArrayList<>(values);
            members.removeIf(Objects::isNull);
            put(name, members);
        }
    }

    private void put(PropertyName name, @Nullable Object value) {
        if (value != null) {
            properties.put(name.toString(), value);
        }
    }
}
