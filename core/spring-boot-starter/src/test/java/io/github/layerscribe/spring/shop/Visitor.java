package io.github.layerscribe.spring.shop;

import io.github.layerscribe.event.Context;
import io.github.layerscribe.event.ContextInfo;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.Violations;

/** {@code cache: private}. */
public record Visitor(String userId) implements Context {

    private static final PropertyName USER_ID = PropertyName.of("user_id");
    private static final ContextInfo INFO = ContextInfo.of("visitor");

    @Override
    public ContextInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.text(USER_ID, userId);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(USER_ID, userId);
    }
}
