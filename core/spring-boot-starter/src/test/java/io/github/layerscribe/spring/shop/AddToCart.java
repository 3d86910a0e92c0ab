package io.github.layerscribe.spring.shop;

import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.Violations;

/** An event that may happen as often as it likes. */
public record AddToCart(String itemId) implements Event {

    private static final PropertyName ITEM_ID = PropertyName.of("item_id");
    private static final EventInfo INFO = EventInfo.of("add_to_cart").within("ecommerce");

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.text(ITEM_ID, itemId);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(ITEM_ID, itemId);
    }
}
