package com.acme.homonyms;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.Constraints;
import io.github.layerscribe.validation.ExactNumber;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.constraints.DecimalMin;

/**
 * Called like a type of the JDK.
 *
 * <p>Purpose: Tests.
 *
 * <p>On the page {@code home}.
 *
 * <pre>{@code
 * dataLayer.push(BigDecimal.builder()
 *         .build());
 * }</pre>
 *
 * @param element Called like a local variable, such as {@code 1}; null when absent
 */
@Generated("events.big_decimal")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BigDecimal(
        @JsonProperty("element") @ExactNumber @DecimalMin(value = "0.5", message = Constraints.MIN_MESSAGE)
                java.math.BigDecimal element)
        implements Event {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "big_decimal";

    private static final PropertyName ELEMENT = PropertyName.of("element");

    private static final java.math.BigDecimal ELEMENT_MIN = new java.math.BigDecimal("0.5");

    private static final EventInfo INFO = EventInfo.of(NAME).within("e");

    /** Starts a big decimal. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.decimal(ELEMENT, this.element);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.exact(ELEMENT, this.element);
        violations.min(ELEMENT, this.element, ELEMENT_MIN);
    }

    /** Sets what is known; a null leaves a property out. */
    public static final class Builder {

        private java.math.BigDecimal element;

        private Builder() {}

        /** Called like a local variable, such as {@code 1}. */
        public Builder element(java.math.BigDecimal element) {
            this.element = element;
            return this;
        }

        public BigDecimal build() {
            return new BigDecimal(element);
        }
    }
}
