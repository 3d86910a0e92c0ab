package com.acme.types;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.BackendEvent;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.payload.WireTime;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.Decimals;
import io.github.layerscribe.validation.ExactNumber;
import io.github.layerscribe.validation.Violations;
import io.github.layerscribe.validation.WellFormed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Lists of everything.
 *
 * <p>Purpose: Tests.
 *
 * <p>On no page.
 *
 * <p>Emitted by the back end: no data layer takes it.
 *
 * <pre>{@code
 * Lists event = Lists.builder()
 *         .tags(List.of("new", "sale"))
 *         .parts(List.of(Part.builder().partName("lid").build()))
 *         .colours(List.of(Colour.BLUE))
 *         .build();
 * }</pre>
 *
 * @param tags Words, such as {@code new}
 * @param parts Parts
 * @param colours Colours, such as {@link Colour#BLUE}
 * @param counts Numbers, such as {@code 1}; null when absent
 * @param ratios Shares, such as {@code 0.5}; null when absent
 * @param flags Answers, such as {@code true}; null when absent
 * @param days Days, such as {@code 2026-11-02}; null when absent
 * @param moments Moments, such as {@code 2026-11-02T05:30:00Z}; null when absent
 */
@Generated("events.lists")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Lists(
        @JsonProperty("tags") @NotNull List<@NotNull @CodePoints(min = 1, max = 20) String> tags,
        @JsonProperty("parts") @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid Part> parts,
        @JsonProperty("colours") @NotNull @Size(min = 1) List<@NotNull Colour> colours,
        @JsonProperty("counts") @Size(min = 1, max = 3) List<@NotNull @ExactNumber @Min(0) Long> counts,
        @JsonProperty("ratios") @Size(min = 1) List<@NotNull @ExactNumber @Min(0) @Decimals(2) BigDecimal> ratios,
        @JsonProperty("flags") @Size(min = 1) List<@NotNull Boolean> flags,
        @JsonProperty("days") @JsonFormat(shape = JsonFormat.Shape.STRING) @Size(min = 1)
                List<@NotNull @WellFormed LocalDate> days,
        @JsonProperty("moments")
                @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = WireTime.PATTERN, timezone = "UTC")
                @Size(min = 1) List<@NotNull @WellFormed Instant> moments)
        implements BackendEvent {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "lists";

    private static final PropertyName TAGS = PropertyName.of("tags");
    private static final PropertyName PARTS = PropertyName.of("parts");
    private static final PropertyName COLOURS = PropertyName.of("colours");
    private static final PropertyName COUNTS = PropertyName.of("counts");
    private static final PropertyName RATIOS = PropertyName.of("ratios");
    private static final PropertyName FLAGS = PropertyName.of("flags");
    private static final PropertyName DAYS = PropertyName.of("days");
    private static final PropertyName MOMENTS = PropertyName.of("moments");

    private static final BigDecimal RATIOS_MIN = new BigDecimal("0");

    private static final EventInfo INFO = EventInfo.of(NAME).within("e");

    public Lists {
        tags = io.github.layerscribe.event.Lists.copy(tags);
        parts = io.github.layerscribe.event.Lists.copy(parts);
        colours = io.github.layerscribe.event.Lists.copy(colours);
        counts = io.github.layerscribe.event.Lists.copy(counts);
        ratios = io.github.layerscribe.event.Lists.copy(ratios);
        flags = io.github.layerscribe.event.Lists.copy(flags);
        days = io.github.layerscribe.event.Lists.copy(days);
        moments = io.github.layerscribe.event.Lists.copy(moments);
    }

    /** Starts a lists; the required properties come first, in the order of the plan. */
    public static NeedsTags builder() {
        return tags -> parts -> colours -> new Builder(tags, parts, colours);
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.texts(TAGS, tags);
        sink.objects(PARTS, parts);
        sink.choices(COLOURS, colours);
        sink.integers(COUNTS, counts);
        sink.decimals(RATIOS, ratios);
        sink.flags(FLAGS, flags);
        sink.dates(DAYS, days);
        sink.dateTimes(MOMENTS, moments);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(TAGS, tags);
        violations.members(TAGS, tags);
        violations.length(TAGS, tags, 1, 20);
        violations.required(PARTS, parts);
        violations.size(PARTS, parts, 1, 10);
        violations.each(PARTS, parts);
        violations.required(COLOURS, colours);
        violations.size(COLOURS, colours, 1, Integer.MAX_VALUE);
        violations.members(COLOURS, colours);
        violations.size(COUNTS, counts, 1, 3);
        violations.members(COUNTS, counts);
        violations.exact(COUNTS, counts);
        violations.min(COUNTS, counts, 0);
        violations.size(RATIOS, ratios, 1, Integer.MAX_VALUE);
        violations.members(RATIOS, ratios);
        violations.exact(RATIOS, ratios);
        violations.min(RATIOS, ratios, RATIOS_MIN);
        violations.decimals(RATIOS, ratios, 2);
        violations.size(FLAGS, flags, 1, Integer.MAX_VALUE);
        violations.members(FLAGS, flags);
        violations.size(DAYS, days, 1, Integer.MAX_VALUE);
        violations.members(DAYS, days);
        violations.wellFormed(DAYS, days);
        violations.size(MOMENTS, moments, 1, Integer.MAX_VALUE);
        violations.members(MOMENTS, moments);
        violations.wellFormed(MOMENTS, moments);
    }

    /** The next property to set is {@code tags}. */
    public interface NeedsTags {

        /** Words, such as {@code new}. */
        NeedsParts tags(List<String> tags);

        /** Words: one member for each element of the source. */
        default <S> NeedsParts tags(Iterable<S> source, Function<? super S, String> mapper) {
            return tags(io.github.layerscribe.event.Lists.map(source, mapper));
        }
    }

    /** The next property to set is {@code parts}. */
    public interface NeedsParts {

        /** Parts. */
        NeedsColours parts(List<Part> parts);

        /** Parts: one member for each element of the source. */
        default <S> NeedsColours parts(Iterable<S> source, Function<? super S, Part> mapper) {
            return parts(io.github.layerscribe.event.Lists.map(source, mapper));
        }
    }

    /** The next property to set is {@code colours}. */
    public interface NeedsColours {

        /** Colours, such as {@link Colour#BLUE}. */
        Builder colours(List<Colour> colours);

        /** Colours: one member for each element of the source. */
        default <S> Builder colours(Iterable<S> source, Function<? super S, Colour> mapper) {
            return colours(io.github.layerscribe.event.Lists.map(source, mapper));
        }
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final List<String> tags;
        private final List<Part> parts;
        private final List<Colour> colours;
        private List<Long> counts;
        private List<BigDecimal> ratios;
        private List<Boolean> flags;
        private List<LocalDate> days;
        private List<Instant> moments;

        private Builder(List<String> tags, List<Part> parts, List<Colour> colours) {
            this.tags = tags;
            this.parts = parts;
            this.colours = colours;
        }

        /** Numbers, such as {@code 1}. */
        public Builder counts(List<Long> counts) {
            this.counts = counts;
            return this;
        }

        /** Numbers: one member for each element of the source. */
        public <S> Builder counts(Iterable<S> source, Function<? super S, Long> mapper) {
            return counts(io.github.layerscribe.event.Lists.map(source, mapper));
        }

        /** Shares, such as {@code 0.5}. */
        public Builder ratios(List<BigDecimal> ratios) {
            this.ratios = ratios;
            return this;
        }

        /** Shares: one member for each element of the source. */
        public <S> Builder ratios(Iterable<S> source, Function<? super S, BigDecimal> mapper) {
            return ratios(io.github.layerscribe.event.Lists.map(source, mapper));
        }

        /** Answers, such as {@code true}. */
        public Builder flags(List<Boolean> flags) {
            this.flags = flags;
            return this;
        }

        /** Answers: one member for each element of the source. */
        public <S> Builder flags(Iterable<S> source, Function<? super S, Boolean> mapper) {
            return flags(io.github.layerscribe.event.Lists.map(source, mapper));
        }

        /** Days, such as {@code 2026-11-02}. */
        public Builder days(List<LocalDate> days) {
            this.days = days;
            return this;
        }

        /** Days: one member for each element of the source. */
        public <S> Builder days(Iterable<S> source, Function<? super S, LocalDate> mapper) {
            return days(io.github.layerscribe.event.Lists.map(source, mapper));
        }

        /** Moments, such as {@code 2026-11-02T05:30:00Z}. */
        public Builder moments(List<Instant> moments) {
            this.moments = moments;
            return this;
        }

        /** Moments: one member for each element of the source. */
        public <S> Builder moments(Iterable<S> source, Function<? super S, Instant> mapper) {
            return moments(io.github.layerscribe.event.Lists.map(source, mapper));
        }

        public Lists build() {
            return new Lists(tags, parts, colours, counts, ratios, flags, days, moments);
        }
    }
}
