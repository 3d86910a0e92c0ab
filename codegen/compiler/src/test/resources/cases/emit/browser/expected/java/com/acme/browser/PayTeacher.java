package com.acme.browser;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.BackendEvent;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.constraints.NotNull;

/**
 * The teacher is paid.
 *
 * <p>Purpose: Costs.
 *
 * <p>On no page. Owner: growth. Developer: web.
 *
 * <p>Emitted by the back end: no data layer takes it.
 *
 * <pre>{@code
 * PayTeacher event = PayTeacher.builder()
 *         .reason("rain")
 *         .build();
 * }</pre>
 *
 * @param reason Why somebody left, such as {@code rain}
 */
@Generated("events.pay_teacher")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PayTeacher(
        @JsonProperty("reason") @NotNull @CodePoints(min = 1) String reason)
        implements BackendEvent {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "pay_teacher";

    private static final PropertyName REASON = PropertyName.of("reason");

    private static final EventInfo INFO = EventInfo.of(NAME);

    /** Starts a pay teacher; the required properties come first, in the order of the plan. */
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

        public PayTeacher build() {
            return new PayTeacher(reason);
        }
    }
}
