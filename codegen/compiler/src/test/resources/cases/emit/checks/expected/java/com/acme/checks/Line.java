package com.acme.checks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.event.PlanObject;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.ExactNumber;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * A line of an order.
 *
 * @param price Price of one piece, such as {@code 10}
 * @param amount How many, such as {@code 2}; null when absent
 */
@Generated("objects.line")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Line(
        @JsonProperty("price") @NotNull @ExactNumber @Min(0) BigDecimal price,
        @JsonProperty("amount") @ExactNumber @Min(1) Long amount)
        implements PlanObject {

    static final PropertyName PRICE = PropertyName.of("price");
    static final PropertyName AMOUNT = PropertyName.of("amount");

    /** Starts a line; the required properties come first, in the order of the plan. */
    public static NeedsPrice builder() {
        return price -> new Builder(price);
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.decimal(PRICE, price);
        sink.integer(AMOUNT, amount);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(PRICE, price);
        violations.exact(PRICE, price);
        violations.notNegative(PRICE, price);
        violations.exact(AMOUNT, amount);
        violations.min(AMOUNT, amount, 1);
    }

    /** The next property to set is {@code price}. */
    public interface NeedsPrice {

        /** Price of one piece, such as {@code 10}. */
        Builder price(BigDecimal price);
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final BigDecimal price;
        private Long amount;

        private Builder(BigDecimal price) {
            this.price = price;
        }

        /** How many, such as {@code 2}. */
        public Builder amount(Long amount) {
            this.amount = amount;
            return this;
        }

        /** How many, such as {@code 2}. */
        public Builder amount(long amount) {
            this.amount = amount;
            return this;
        }

        public Line build() {
            return new Line(price, amount);
        }
    }
}
