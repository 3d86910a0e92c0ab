package com.acme.browser;

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
 * A place in the queue is given back.
 *
 * <p>Purpose: Why do people leave?
 *
 * <p>On the page {@code course}. Owner: growth. Developer: web.
 *
 * <p>The browser emits it, by {@code pushLeaveQueue} of the plan's module; this record describes the same event for
 * tests and islands.
 *
 * <pre>{@code
 * LeaveQueue event = LeaveQueue.builder()
 *         .reason("rain")
 *         .build();
 * }</pre>
 *
 * @param reason Why somebody left, such as {@code rain}
 * @deprecated since 1.1.0; use {@link LeaveCourse} instead.
 */
@Generated("events.leave_queue")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Deprecated(since = "1.1.0", forRemoval = true)
public record LeaveQueue(
        @JsonProperty("reason") @NotNull @CodePoints(min = 1) String reason)
        implements Event {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "leave_queue";

    private static final PropertyName REASON = PropertyName.of("reason");

    private static final EventInfo INFO = EventInfo.of(NAME);

    /** Starts a leave queue; the required properties come first, in the order of the plan. */
    public static NeedsReason builder() {
        return reason -> new Builder(reason);
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.text(REASON, reason);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(REASON, reason);
        violations.length(REASON, reason, 1, Integer.MAX_VALUE);
    }

    /** The next property to set is {@code reason}. */
    public interface NeedsReason {

        /** Why somebody left, such as {@code rain}. */
        Builder reason(String reason);
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final String reason;

        private Builder(String reason) {
            this.reason = reason;
        }

        public LeaveQueue build() {
            return new LeaveQueue(reason);
        }
    }
}
