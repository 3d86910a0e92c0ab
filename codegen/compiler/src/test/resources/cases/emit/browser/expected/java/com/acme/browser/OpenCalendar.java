package com.acme.browser;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.validation.Violations;

/**
 * The calendar is opened.
 *
 * <p>Purpose: Is it used?
 *
 * <p>On the page {@code course}. Owner: growth. Developer: web.
 *
 * <p>The browser emits it, by {@code pushOpenCalendar} of the plan's module; this record describes the same event for
 * tests and islands.
 *
 * <pre>{@code
 * OpenCalendar event = OpenCalendar.builder()
 *         .build();
 * }</pre>
 */
@Generated("events.open_calendar")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpenCalendar() implements Event {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "open_calendar";

    private static final EventInfo INFO = EventInfo.of(NAME);

    /** Starts an open calendar. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {}

    @Override
    public void validateInto(Violations violations) {
        // the plan has no rule for it
    }

    /** Sets what is known; a null leaves a property out. */
    public static final class Builder {

        private Builder() {}

        public OpenCalendar build() {
            return new OpenCalendar();
        }
    }
}
