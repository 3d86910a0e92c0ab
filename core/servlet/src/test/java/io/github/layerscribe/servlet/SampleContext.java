package io.github.layerscribe.servlet;

import io.github.layerscribe.event.Context;
import io.github.layerscribe.event.ContextInfo;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.Violations;

/** A context that belongs to one visitor, or to all. */
record SampleContext(ContextInfo pushInfo, String user) implements Context {

    private static final PropertyName USER = PropertyName.of("user");

    static SampleContext ofVisitor(String user) {
        return new SampleContext(ContextInfo.of("visitor"), user);
    }

    static SampleContext ofAll(String user) {
        return new SampleContext(ContextInfo.of("page").shared(), user);
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.text(USER, user);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(USER, user);
    }
}
