package com.acme.datalayer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.constraints.NotNull;

/**
 * A visitor signs in.
 *
 * <p>Purpose: How do people sign in?
 *
 * <p>On no page. Owner: growth. Developer: growth.
 *
 * <p>The browser emits it, by {@code pushLogin} of the plan's module; this record describes the same event for tests
 * and islands.
 *
 * <pre>{@code
 * dataLayer.push(Login.builder()
 *         .method("Google")
 *         .build());
 * }</pre>
 *
 * @param method How the visitor signed in, such as {@code Google}
 */
@Generated("events.login")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Login(
        @JsonProperty("method") @NotNull @CodePoints(min = 1) String method)
        implements Event {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "login";

    private static final PropertyName METHOD = PropertyName.of("method");

    private static final EventInfo INFO = EventInfo.of(NAME);

    /** Starts a login; the required properties come first, in the order of the plan. */
    public static NeedsMethod builder() {
        return method -> new Builder(method);
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.text(METHOD, method);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(METHOD, method);
        violations.length(METHOD, method, 1, Integer.MAX_VALUE);
    }

    /** The next property to set is {@code method}. */
    public interface NeedsMethod {

        /** How the visitor signed in, such as {@code Google}. */
        Builder method(String method);
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final String method;

        private Builder(String method) {
            this.method = method;
        }

        public Login build() {
            return new Login(method);
        }
    }
}
