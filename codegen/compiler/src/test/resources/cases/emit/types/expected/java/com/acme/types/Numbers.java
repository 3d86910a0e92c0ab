package com.acme.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.Constraints;
import io.github.layerscribe.validation.Decimals;
import io.github.layerscribe.validation.ExactNumber;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * All kinds of numbers.
 *
 * <p>Purpose: Tests.
 *
 * <p>On every page.
 *
 * <p>Delivered once for the same {@code count}.
 *
 * <pre>{@code
 * dataLayer.push(Numbers.builder()
 *         .count(3)
 *         .build());
 * }</pre>
 *
 * @param count How many, such as {@code 3}
 * @param ratio A share (percent), such as {@code 12.5}; null when absent
 * @param seen Whether it was seen, such as {@code true}; null when absent
 */
@Generated("events.numbers")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Numbers(
        @JsonProperty("count") @NotNull @ExactNumber @Min(-5) @Max(9007199254740991L) Long count,
        @JsonProperty("ratio") @ExactNumber @DecimalMin(value = "-0.5", message = Constraints.MIN_MESSAGE) @Max(1000)
                @Decimals(3) BigDecimal ratio,
        @JsonProperty("seen") Boolean seen)
        implements Event {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "numbers";

    private static final PropertyName COUNT = PropertyName.of("count");
    private static final PropertyName RATIO = PropertyName.of("ratio");
    private static final PropertyName SEEN = PropertyName.of("seen");

    private static final BigDecimal RATIO_MIN = new BigDecimal("-0.5");
    private static final BigDecimal RATIO_MAX = new BigDecimal("1000");

    private static final EventInfo INFO =
            EventInfo.of(NAME).within("e").oncePerSession(COUNT).order(EventInfo.Order.FIRST);

    /** Starts a numbers; the required properties come first, in the order of the plan. */
    public static NeedsCount builder() {
        return count -> new Builder(count);
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.integer(COUNT, count);
        sink.decimal(RATIO, ratio);
        sink.flag(SEEN, seen);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(COUNT, count);
        violations.exact(COUNT, count);
        violations.min(COUNT, count, -5);
        violations.max(COUNT, count, 9007199254740991L);
        violations.exact(RATIO, ratio);
        violations.min(RATIO, ratio, RATIO_MIN);
        violations.max(RATIO, ratio, RATIO_MAX);
        violations.decimals(RATIO, ratio, 3);
    }

    /** The next property to set is {@code count}. */
    public interface NeedsCount {

        /** How many, such as {@code 3}. */
        Builder count(Long count);

        /** How many, such as {@code 3}. */
        default Builder count(long count) {
            return count(Long.valueOf(count));
        }
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final Long count;
        private BigDecimal ratio;
        private Boolean seen;

        private Builder(Long count) {
            this.count = count;
        }

        /** A share (percent), such as {@code 12.5}. */
        public Builder ratio(BigDecimal ratio) {
            this.ratio = ratio;
            return this;
        }

        /** Whether it was seen, such as {@code true}. */
        public Builder seen(Boolean seen) {
            this.seen = seen;
            return this;
        }

        /** Whether it was seen, such as {@code true}. */
        public Builder seen(boolean seen) {
            this.seen = seen;
            return this;
        }

        public Numbers build() {
            return new Numbers(count, ratio, seen);
        }
    }
}
