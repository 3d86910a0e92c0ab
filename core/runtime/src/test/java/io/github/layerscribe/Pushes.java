package io.github.layerscribe;

import io.github.layerscribe.event.Context;
import io.github.layerscribe.event.ContextInfo;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.payload.Payload;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.Validated;
import io.github.layerscribe.validation.Violation;
import io.github.layerscribe.validation.Violations;

/** Events and contexts for tests: what they write and what they find wrong is given as lambdas. */
public final class Pushes {

    private static final Validated FINE = violations -> {};

    private Pushes() {}

    public static TestEvent event(String name, Payload properties) {
        return event(EventInfo.of(name), properties);
    }

    public static TestEvent event(EventInfo info, Payload properties) {
        return new TestEvent(info, properties, FINE);
    }

    /** An event with one text property {@code text}. */
    public static TestEvent event(String name, String text) {
        return event(name, sink -> sink.text(PropertyName.of("text"), text));
    }

    /** An event that breaks a rule, and has one property that would be written. */
    public static TestEvent broken(String name, String rule) {
        return event(name, "value").finding(new Violation("text", rule, "`text` breaks " + rule));
    }

    public static TestContext context(String id, Payload properties) {
        return context(ContextInfo.of(id), properties);
    }

    public static TestContext context(ContextInfo info, Payload properties) {
        return new TestContext(info, properties, FINE);
    }

    /** A context with one text property. */
    public static TestContext context(String id, String property, String text) {
        return context(id, sink -> sink.text(PropertyName.of(property), text));
    }

    public record TestEvent(EventInfo pushInfo, Payload properties, Validated rules) implements Event {

        public TestEvent finding(Violation violation) {
            return checking(violations -> violations.add(violation));
        }

        public TestEvent checking(Validated rules) {
            return new TestEvent(pushInfo, properties, rules);
        }

        @Override
        public void writeTo(PayloadSink sink) {
            properties.writeTo(sink);
        }

        @Override
        public void validateInto(Violations violations) {
            rules.validateInto(violations);
        }
    }

    public record TestContext(ContextInfo pushInfo, Payload properties, Validated rules) implements Context {

        @Override
        public void writeTo(PayloadSink sink) {
            properties.writeTo(sink);
        }

        @Override
        public void validateInto(Violations violations) {
            rules.validateInto(violations);
        }
    }
}
