package io.github.layerscribe.event;

import io.github.layerscribe.payload.Payload;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PayloadTree;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.Violations;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * An event that waits for the next page: what it would have written, kept as plain JDK values.
 *
 * <p>Adapters meet it when a response turns out to be a redirect. It was validated when it was pushed and finds nothing
 * to say about itself again. Immutable as long as nobody changes the map it was made from.
 */
public final class RecordedPush implements Event {

    private final EventInfo info;
    private final Map<String, Object> properties;

    private RecordedPush(EventInfo info, Map<String, Object> properties) {
        this.info = info;
        this.properties = properties;
    }

    /** Records what the event writes now. */
    public static RecordedPush of(Event event) {
        return event instanceof RecordedPush recorded
                ? recorded
                : new RecordedPush(event.pushInfo(), PayloadTree.of(event));
    }

    /** Brings back an event from what {@link #properties()} gave. */
    public static RecordedPush of(EventInfo info, Map<String, Object> properties) {
        return new RecordedPush(info, properties);
    }

    @Override
    public EventInfo pushInfo() {
        return info;
    }

    /** The properties by their names on the wire, in order: JDK types only, see {@link PayloadTree}. */
    public Map<String, Object> properties() {
        return properties;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        replay(properties, sink);
    }

    @Override
    public void validateInto(Violations violations) {
        // nothing: it was validated when it was pushed
    }

    private static void replay(Map<?, ?> properties, PayloadSink sink) {
        properties.forEach((name, value) -> replay(PropertyName.of((String) name), value, sink));
    }

    private static void replay(PropertyName name, Object value, PayloadSink sink) {
        if (value instanceof String text) {
            sink.text(name, text);
        } else if (value instanceof Long integer) {
            sink.integer(name, integer);
        } else if (value instanceof BigDecimal decimal) {
            sink.decimal(name, decimal);
        } else if (value instanceof Boolean flag) {
            sink.flag(name, flag);
        } else if (value instanceof Map<?, ?> object) {
            sink.object(name, payload(object));
        } else if (value instanceof List<?> list) {
            replay(name, list, sink);
        } else {
            throw new IllegalArgumentException("`" + name + "` holds a " + value.getClass() + ", which no push can");
        }
    }

    private static void replay(PropertyName name, List<?> list, PayloadSink sink) {
        Object first = list.isEmpty() ? "" : list.get(0);
        if (first instanceof Long) {
            sink.integers(name, members(list, Long.class));
        } else if (first instanceof BigDecimal) {
            sink.decimals(name, members(list, BigDecimal.class));
        } else if (first instanceof Boolean) {
            sink.flags(name, members(list, Boolean.class));
        } else if (first instanceof Map) {
            sink.objects(
                    name,
                    list.stream().map(member -> payload((Map<?, ?>) member)).toList());
        } else {
            sink.texts(name, members(list, String.class));
        }
    }

    private static <T> List<T> members(List<?> list, Class<T> type) {
        return list.stream().<T>map(type::cast).toList();
    }

    private static Payload payload(Map<?, ?> properties) {
        return sink -> replay(properties, sink);
    }
}
