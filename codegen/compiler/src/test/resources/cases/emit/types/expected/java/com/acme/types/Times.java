package com.acme.types;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.payload.WireTime;
import io.github.layerscribe.validation.Violations;
import io.github.layerscribe.validation.WellFormed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Days and moments.
 *
 * <p>Purpose: Tests.
 *
 * <p>On the pages {@code home}, {@code details}.
 *
 * <p>The browser emits it, by {@code pushTimes} of the plan's module; this record describes the same event for tests
 * and islands.
 *
 * <pre>{@code
 * Times event = Times.builder()
 *         .day(LocalDate.parse("2026-11-02"))
 *         .build();
 * }</pre>
 *
 * @param day A day, such as {@code 2026-11-02}
 * @param moment A moment, such as {@code 2026-11-02T05:30:00Z}; null when absent
 * @param colour A colour, such as {@link Colour#DEEP_RED}; null when absent
 * @param size A size, such as {@link Size#M}; null when absent
 * @param part A part; null when absent
 */
@Generated("events.times")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Times(
        @JsonProperty("day") @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull @WellFormed LocalDate day,
        @JsonProperty("moment")
                @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = WireTime.PATTERN, timezone = "UTC") @WellFormed
                Instant moment,
        @JsonProperty("colour") Colour colour,
        @JsonProperty("size") Size size,
        @JsonProperty("part") @Valid Part part)
        implements Event {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "times";

    private static final PropertyName DAY = PropertyName.of("day");
    private static final PropertyName MOMENT = PropertyName.of("moment");
    private static final PropertyName COLOUR = PropertyName.of("colour");
    private static final PropertyName SIZE = PropertyName.of("size");
    private static final PropertyName PART = PropertyName.of("part");

    private static final EventInfo INFO = EventInfo.of(NAME).within("e").pageView();

    /** Starts a times; the required properties come first, in the order of the plan. */
    public static NeedsDay builder() {
        return day -> new Builder(day);
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.date(DAY, day);
        sink.dateTime(MOMENT, moment);
        sink.choice(COLOUR, colour);
        sink.choice(SIZE, size);
        sink.object(PART, part);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(DAY, day);
        violations.wellFormed(DAY, day);
        violations.wellFormed(MOMENT, moment);
        violations.nested(PART, part);
    }

    /** The next property to set is {@code day}. */
    public interface NeedsDay {

        /** A day, such as {@code 2026-11-02}. */
        Builder day(LocalDate day);
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final LocalDate day;
        private Instant moment;
        private Colour colour;
        private Size size;
        private Part part;

        private Builder(LocalDate day) {
            this.day = day;
        }

        /** A moment, such as {@code 2026-11-02T05:30:00Z}. */
        public Builder moment(Instant moment) {
            this.moment = moment;
            return this;
        }

        /** A colour, such as {@link Colour#DEEP_RED}. */
        public Builder colour(Colour colour) {
            this.colour = colour;
            return this;
        }

        /** A size, such as {@link Size#M}. */
        public Builder size(Size size) {
            this.size = size;
            return this;
        }

        /** A part. */
        public Builder part(Part part) {
            this.part = part;
            return this;
        }

        public Times build() {
            return new Times(day, moment, colour, size, part);
        }
    }
}
