package com.acme.checks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.event.Lists;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.Check;
import io.github.layerscribe.validation.DecimalSum;
import io.github.layerscribe.validation.ExactNumber;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * An order is placed.
 *
 * <p>Purpose: Tests.
 *
 * <p>On the page {@code home}.
 *
 * <p>The plan checks {@code value = sum(lines.price * lines.amount) + shipping - 2 * left + surcharge +- 0.005}.
 *
 * <p>The plan checks {@code value >= 0.5 * shipping}.
 *
 * <p>The plan checks {@code count(lines) <= pieces}.
 *
 * <p>The plan checks {@code value != 1000000000000 * rate * sum(lines.amount)}.
 *
 * <p>The plan checks {@code summary.words > 2}.
 *
 * <p>The plan checks {@code sum(lines.price) - sum(lines.amount) < 100}.
 *
 * <pre>{@code
 * dataLayer.push(Order.builder()
 *         .value(new BigDecimal("20"))
 *         .lines(List.of(Line.builder().price(new BigDecimal("10")).build()))
 *         .build());
 * }</pre>
 *
 * @param value A sum, such as {@code 20}
 * @param lines Lines of an order
 * @param shipping A part of the sum, such as {@code 2}; null when absent
 * @param rate A factor, such as {@code 1}; null when absent
 * @param pieces A count, such as {@code 2}; null when absent
 * @param left A name like that of a local variable, such as {@code 1}; null when absent
 * @param summary The whole; null when absent
 */
@Generated("events.order")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Check(value = "value = sum(lines.price * lines.amount) + shipping - 2 * left + surcharge +- 0.005", property = "value")
@Check(value = "value >= 0.5 * shipping", property = "value")
@Check(value = "count(lines) <= pieces", property = "lines")
@Check(value = "value != 1000000000000 * rate * sum(lines.amount)", property = "value")
@Check(value = "summary.words > 2", property = "summary")
@Check(value = "sum(lines.price) - sum(lines.amount) < 100", property = "lines")
public record Order(
        @JsonProperty("value") @NotNull @ExactNumber BigDecimal value,
        @JsonProperty("lines") @NotNull List<@NotNull @Valid Line> lines,
        @JsonProperty("shipping") @ExactNumber BigDecimal shipping,
        @JsonProperty("rate") @ExactNumber BigDecimal rate,
        @JsonProperty("pieces") @ExactNumber Long pieces,
        @JsonProperty("left") @ExactNumber Long left,
        @JsonProperty("summary") @Valid Summary summary)
        implements Event {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "order";

    private static final PropertyName VALUE = PropertyName.of("value");
    private static final PropertyName LINES = PropertyName.of("lines");
    private static final PropertyName SHIPPING = PropertyName.of("shipping");
    private static final PropertyName RATE = PropertyName.of("rate");
    private static final PropertyName PIECES = PropertyName.of("pieces");
    private static final PropertyName LEFT = PropertyName.of("left");
    private static final PropertyName SUMMARY = PropertyName.of("summary");
    private static final PropertyName SURCHARGE = PropertyName.of("surcharge");

    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");
    private static final BigDecimal FACTOR = new BigDecimal("0.5");

    private static final EventInfo INFO = EventInfo.of(NAME).within("e");

    public Order {
        lines = Lists.copy(lines);
    }

    /** Starts an order; the required properties come first, in the order of the plan. */
    public static NeedsValue builder() {
        return value -> lines -> new Builder(value, lines);
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    /** Always the same: always {@code 0}. */
    @JsonProperty(value = "surcharge", access = JsonProperty.Access.READ_ONLY)
    public BigDecimal surcharge() {
        return new BigDecimal("0");
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.decimal(VALUE, value);
        sink.objects(LINES, lines);
        sink.decimal(SHIPPING, shipping);
        sink.decimal(RATE, rate);
        sink.integer(PIECES, pieces);
        sink.integer(LEFT, this.left);
        sink.object(SUMMARY, summary);
        sink.decimal(SURCHARGE, surcharge());
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(VALUE, value);
        violations.exact(VALUE, value);
        violations.required(LINES, lines);
        violations.each(LINES, lines);
        violations.exact(SHIPPING, shipping);
        violations.exact(RATE, rate);
        violations.exact(PIECES, pieces);
        violations.exact(LEFT, this.left);
        violations.nested(SUMMARY, summary);
        violations.check(VALUE, "value = sum(lines.price * lines.amount) + shipping - 2 * left + surcharge +- 0.005",
                check1Holds(violations));
        violations.check(VALUE, "value >= 0.5 * shipping", check2Holds(violations));
        violations.check(LINES, "count(lines) <= pieces", check3Holds(violations));
        violations.check(VALUE, "value != 1000000000000 * rate * sum(lines.amount)", check4Holds(violations));
        violations.check(SUMMARY, "summary.words > 2", check5Holds(violations));
        violations.check(LINES, "sum(lines.price) - sum(lines.amount) < 100", check6Holds(violations));
    }

    private boolean check1Holds(Violations violations) {
        if (!violations.isClean(VALUE)
                || !violations.isClean(LINES, Line.PRICE)
                || !violations.isClean(LINES, Line.AMOUNT)
                || !violations.isClean(SHIPPING)
                || !violations.isClean(LEFT)
                || shipping == null
                || this.left == null) {
            return true;
        }
        DecimalSum left = new DecimalSum().plus(value);
        DecimalSum right = new DecimalSum();
        for (Line element : lines) {
            right.plus(element.price()).times(element.amount());
        }
        right.plus(shipping);
        right.minus(2).times(this.left);
        right.plus(surcharge());
        return left.isEqualTo(right, TOLERANCE);
    }

    private boolean check2Holds(Violations violations) {
        if (!violations.isClean(VALUE)
                || !violations.isClean(SHIPPING)
                || shipping == null) {
            return true;
        }
        DecimalSum left = new DecimalSum().plus(value);
        DecimalSum right = new DecimalSum().plus(FACTOR).times(shipping);
        return left.isAtLeast(right);
    }

    private boolean check3Holds(Violations violations) {
        if (!violations.isClean(LINES)
                || !violations.isClean(PIECES)
                || pieces == null) {
            return true;
        }
        DecimalSum left = new DecimalSum().plus(lines.size());
        DecimalSum right = new DecimalSum().plus(pieces);
        return left.isAtMost(right);
    }

    private boolean check4Holds(Violations violations) {
        if (!violations.isClean(VALUE)
                || !violations.isClean(RATE)
                || !violations.isClean(LINES, Line.AMOUNT)
                || rate == null) {
            return true;
        }
        DecimalSum left = new DecimalSum().plus(value);
        DecimalSum rightFactor1 = new DecimalSum();
        for (Line element : lines) {
            rightFactor1.plus(element.amount());
        }
        DecimalSum right = new DecimalSum().plus(1000000000000L).times(rate).times(rightFactor1);
        return left.isNotEqualTo(right);
    }

    private boolean check5Holds(Violations violations) {
        if (!violations.isClean(SUMMARY, Summary.WORDS)
                || summary == null) {
            return true;
        }
        DecimalSum left = new DecimalSum().plus(summary.words());
        DecimalSum right = new DecimalSum().plus(2);
        return left.isMoreThan(right);
    }

    private boolean check6Holds(Violations violations) {
        if (!violations.isClean(LINES, Line.PRICE)
                || !violations.isClean(LINES, Line.AMOUNT)) {
            return true;
        }
        DecimalSum left = new DecimalSum();
        for (Line element : lines) {
            left.plus(element.price());
        }
        for (Line element : lines) {
            left.minus(element.amount());
        }
        DecimalSum right = new DecimalSum().plus(100);
        return left.isLessThan(right);
    }

    /** The next property to set is {@code value}. */
    public interface NeedsValue {

        /** A sum, such as {@code 20}. */
        NeedsLines value(BigDecimal value);
    }

    /** The next property to set is {@code lines}. */
    public interface NeedsLines {

        /** Lines of an order. */
        Builder lines(List<Line> lines);

        /** Lines of an order: one member for each element of the source. */
        default <S> Builder lines(Iterable<S> source, Function<? super S, Line> mapper) {
            return lines(Lists.map(source, mapper));
        }
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final BigDecimal value;
        private final List<Line> lines;
        private BigDecimal shipping;
        private BigDecimal rate;
        private Long pieces;
        private Long left;
        private Summary summary;

        private Builder(BigDecimal value, List<Line> lines) {
            this.value = value;
            this.lines = lines;
        }

        /** A part of the sum, such as {@code 2}. */
        public Builder shipping(BigDecimal shipping) {
            this.shipping = shipping;
            return this;
        }

        /** A factor, such as {@code 1}. */
        public Builder rate(BigDecimal rate) {
            this.rate = rate;
            return this;
        }

        /** A count, such as {@code 2}. */
        public Builder pieces(Long pieces) {
            this.pieces = pieces;
            return this;
        }

        /** A count, such as {@code 2}. */
        public Builder pieces(long pieces) {
            this.pieces = pieces;
            return this;
        }

        /** A name like that of a local variable, such as {@code 1}. */
        public Builder left(Long left) {
            this.left = left;
            return this;
        }

        /** A name like that of a local variable, such as {@code 1}. */
        public Builder left(long left) {
            this.left = left;
            return this;
        }

        /** The whole. */
        public Builder summary(Summary summary) {
            this.summary = summary;
            return this;
        }

        public Order build() {
            return new Order(value, lines, shipping, rate, pieces, left, summary);
        }
    }
}
