package io.github.layerscribe.servlet;

import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.OncePer;
import io.github.layerscribe.event.RecordedPush;
import io.github.layerscribe.payload.PropertyName;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a push looks in a session: a map of JDK types that any version can load. */
final class CarriedPush {

    private static final int NUMBER_BYTES = 8;

    private CarriedPush() {}

    static Map<String, Object> encode(RecordedPush push) {
        EventInfo info = push.pushInfo();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", info.name());
        info.within().ifPresent(within -> map.put("within", within.toString()));
        info.oncePer().ifPresent(once -> {
            map.put("memory", once.memory().name());
            map.put("once_per", names(once));
        });
        map.put("order", info.order().name());
        map.put("page_view", info.isPageView());
        map.put("properties", push.properties());
        return map;
    }

    /** Reads what {@link #encode} gave; throws a {@link RuntimeException} for anything else. */
    @SuppressWarnings("unchecked") // replaying the push checks each value
    static RecordedPush decode(Object push) {
        Map<String, Object> map = (Map<String, Object>) push;
        EventInfo info = EventInfo.of(text(map, "name")).order(EventInfo.Order.valueOf(text(map, "order")));
        if (map.get("within") instanceof String within) {
            info = info.within(within);
        }
        if (Boolean.TRUE.equals(map.get("page_view"))) {
            info = info.pageView();
        }
        if (map.get("once_per") instanceof List<?> names) {
            info = once(info, OncePer.Memory.valueOf(text(map, "memory")), names);
        }
        return RecordedPush.of(info, (Map<String, Object>) map.getOrDefault("properties", Map.of()));
    }

    /** About the bytes that a push, or a part of it, takes in a session that is written elsewhere. */
    static int bytes(Object value) {
        if (value instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8).length;
        } else if (value instanceof Map<?, ?> map) {
            return bytes(map.keySet()) + bytes(map.values());
        } else if (value instanceof Iterable<?> members) {
            int sum = 0;
            for (Object member : members) {
                sum += bytes(member);
            }
            return sum;
        } else if (value instanceof BigDecimal decimal) {
            return NUMBER_BYTES + decimal.unscaledValue().bitLength() / Byte.SIZE;
        }
        return NUMBER_BYTES;
    }

    private static List<String> names(OncePer once) {
        List<String> names = new ArrayList<>();
        once.properties().forEach(property -> names.add(property.toString()));
        return names;
    }

    private static EventInfo once(EventInfo info, OncePer.Memory memory, List<?> names) {
        PropertyName[] properties =
                names.stream().map(name -> PropertyName.of((String) name)).toArray(PropertyName[]::new);
        return switch (memory) {
            case PAGE -> info.oncePerPage(properties);
            case SESSION -> info.oncePerSession(properties);
            case BROWSER -> info.oncePer(properties);
        };
    }

    private static String text(Map<String, Object> map, String key) {
        return String.valueOf(map.get(key));
    }
}
