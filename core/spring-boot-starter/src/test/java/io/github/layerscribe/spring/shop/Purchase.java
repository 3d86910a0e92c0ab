package io.github.layerscribe.spring.shop;

import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.Violations;
import java.math.BigDecimal;

/** {@code once_per: [transaction_id]}. */
public record Purchase(String transactionId, BigDecimal value) implements Event {

    private static final PropertyName TRANSACTION_ID = PropertyName.of("transaction_id");
    private static final PropertyName VALUE = PropertyName.of("value");
    private static final EventInfo INFO =
            EventInfo.of("purchase").within("ecommerce").oncePer(TRANSACTION_ID);

    public Purchase(String transactionId) {
        this(transactionId, new BigDecimal("129.90"));
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.text(TRANSACTION_ID, transactionId);
        sink.decimal(VALUE, value);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(TRANSACTION_ID, transactionId);
        violations.notNegative(VALUE, value);
    }
}
