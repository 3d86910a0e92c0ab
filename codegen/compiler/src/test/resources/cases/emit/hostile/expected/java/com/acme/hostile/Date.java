package com.acme.hostile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.Violations;

/**
 * *&#x2f; canary = 1; /* &lt;/script&gt;&lt;script&gt;canary=1&lt;/script&gt;.
 *
 * <p>Purpose: &#x40;returns {canary}.
 *
 * <p>Trigger: *&#x2f; canary = 1; /*.
 *
 * <p>On the page {@code home}. Owner: web. Developer: web.
 *
 * <p>The browser emits it, by {@code pushDate} of the plan's module; this record describes the same event for tests and
 * islands.
 *
 * <pre>{@code
 * Date event = Date.builder()
 *         .build();
 * }</pre>
 *
 * @param with / begins and ends with a slash /, such as <code>/*&#x2f;</code>; null when absent
 */
@Generated("events.date")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Date(
        @JsonProperty("with") @CodePoints(min = 1) String with)
        implements Event {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "date ' + (canary = 1) + '";

    private static final PropertyName WITH = PropertyName.of("with");

    private static final EventInfo INFO = EventInfo.of(NAME);

    /** Starts a date. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.text(WITH, with);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.length(WITH, with, 1, Integer.MAX_VALUE);
    }

    /** Sets what is known; a null leaves a property out. */
    public static final class Builder {

        private String with;

        private Builder() {}

        /** / begins and ends with a slash /, such as <code>/*&#x2f;</code>. */
        public Builder with(String with) {
            this.with = with;
            return this;
        }

        public Date build() {
            return new Date(with);
        }
    }
}
