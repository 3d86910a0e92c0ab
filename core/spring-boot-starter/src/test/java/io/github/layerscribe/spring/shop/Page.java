package io.github.layerscribe.spring.shop;

import io.github.layerscribe.event.Context;
import io.github.layerscribe.event.ContextInfo;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.Violations;

/** {@code cache: shared}. */
public record Page(String type) implements Context {

    private static final PropertyName PAGE_TYPE = PropertyName.of("page_type");
    private static final ContextInfo INFO = ContextInfo.of("page").shared();

    @Override
    public ContextInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.text(PAGE_TYPE, type);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(PAGE_TYPE, type);
    }
}
