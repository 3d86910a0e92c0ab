package io.github.layerscribe.servlet;

import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.Violations;
import java.math.BigDecimal;
import java.util.List;

/** An event with a property of most types. */
record SampleEvent(EventInfo pushInfo, String id, BigDecimal value) implements Event {

    static final PropertyName ID = PropertyName.of("id");
    static final PropertyName VALUE = PropertyName.of("value");

    private static final PropertyName PIECES = PropertyName.of("pieces");
    private static final PropertyName GIFT = PropertyName.of("gift");
    private static final PropertyName TAGS = PropertyName.of("tags");
    private static final PropertyName ITEMS = PropertyName.of("items");
    private static final PropertyName SHIPPING = PropertyName.of("shipping");

    static SampleEvent often(String id) {
        return new SampleEvent(EventInfo.of("often").within("ecommerce"), id, new BigDecimal("1.50"));
    }

    static SampleEvent once(String id) {
        EventInfo info =
                EventInfo.of("once").oncePer(ID).order(EventInfo.Order.LAST).pageView();
        return new SampleEvent(info, id, new BigDecimal("1.50"));
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.text(ID, id);
        sink.decimal(VALUE, value);
        sink.integer(PIECES, 2L);
        sink.flag(GIFT, true);
        sink.texts(TAGS, List.of("a", "b"));
        sink.objects(ITEMS, List.of(item -> item.text(ID, "i1"), item -> item.text(ID, "i2")));
        sink.object(SHIPPING, shipping -> shipping.integers(PIECES, List.of(1L, 2L)));
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(ID, id);
    }
}
