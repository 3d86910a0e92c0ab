package com.acme.checks;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.payload.WireTime;
import io.github.layerscribe.validation.Check;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.Violations;
import io.github.layerscribe.validation.WellFormed;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A trip is booked.
 *
 * <p>Purpose: Tests.
 *
 * <p>On the page {@code home}.
 *
 * <p>The plan checks {@code started <= ended}.
 *
 * <p>The plan checks {@code opened < closed}.
 *
 * <p>The plan checks {@code origin != target}.
 *
 * <p>The plan checks {@code first != second}.
 *
 * <p>The plan checks {@code is_new = is_first}.
 *
 * <pre>{@code
 * dataLayer.push(Trip.builder()
 *         .started(LocalDate.parse("2026-01-01"))
 *         .opened(Instant.parse("2026-01-01T00:00:00Z"))
 *         .origin("BER")
 *         .first(Place.HOME)
 *         .isNew(true)
 *         .build());
 * }</pre>
 *
 * @param started From, such as {@code 2026-01-01}
 * @param opened From, such as {@code 2026-01-01T00:00:00Z}
 * @param origin From where, such as {@code BER}
 * @param first One place, such as {@link Place#HOME}
 * @param isNew One answer, such as {@code true}
 * @param ended To, such as {@code 2026-01-02}; null when absent
 * @param closed To, such as {@code 2026-01-02T00:00:00Z}; null when absent
 * @param target To where, such as {@code PAR}; null when absent
 * @param second Another place, such as {@link Place#WORK}; null when absent
 * @param isFirst Another answer, such as {@code true}; null when absent
 */
@Generated("events.trip")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Check(value = "started <= ended", property = "started")
@Check(value = "opened < closed", property = "opened")
@Check(value = "origin != target", property = "origin")
@Check(value = "first != second", property = "first")
@Check(value = "is_new = is_first", property = "isNew")
public record Trip(
        @JsonProperty("started") @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull @WellFormed LocalDate started,
        @JsonProperty("opened")
                @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = WireTime.PATTERN, timezone = "UTC") @NotNull
                @WellFormed Instant opened,
        @JsonProperty("origin") @NotNull @CodePoints(min = 1) String origin,
        @JsonProperty("first") @NotNull Place first,
        @JsonProperty("is_new") @NotNull Boolean isNew,
        @JsonProperty("ended") @JsonFormat(shape = JsonFormat.Shape.STRING) @WellFormed LocalDate ended,
        @JsonProperty("closed")
                @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = WireTime.PATTERN, timezone = "UTC") @WellFormed
                Instant closed,
        @JsonProperty("target") @CodePoints(min = 1) String target,
        @JsonProperty("second") Place second,
        @JsonProperty("is_first") Boolean isFirst)
        implements Event {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "trip";

    private static final PropertyName STARTED = PropertyName.of("started");
    private static final PropertyName OPENED = PropertyName.of("opened");
    private static final PropertyName ORIGIN = PropertyName.of("origin");
    private static final PropertyName FIRST = PropertyName.of("first");
    private static final PropertyName IS_NEW = PropertyName.of("is_new");
    private static final PropertyName ENDED = PropertyName.of("ended");
    private static final PropertyName CLOSED = PropertyName.of("closed");
    private static final PropertyName TARGET = PropertyName.of("target");
    private static final PropertyName SECOND = PropertyName.of("second");
    private static final PropertyName IS_FIRST = PropertyName.of("is_first");

    private static final EventInfo INFO = EventInfo.of(NAME).within("e");

    /** Starts a trip; the required properties come first, in the order of the plan. */
    public static NeedsStarted builder() {
        return started -> opened -> origin -> first -> isNew -> new Builder(started, opened, origin, first, isNew);
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.date(STARTED, started);
        sink.dateTime(OPENED, opened);
        sink.text(ORIGIN, origin);
        sink.choice(FIRST, first);
        sink.flag(IS_NEW, isNew);
        sink.date(ENDED, ended);
        sink.dateTime(CLOSED, closed);
        sink.text(TARGET, target);
        sink.choice(SECOND, second);
        sink.flag(IS_FIRST, isFirst);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(STARTED, started);
        violations.wellFormed(STARTED, started);
        violations.required(OPENED, opened);
        violations.wellFormed(OPENED, opened);
        violations.required(ORIGIN, origin);
        violations.length(ORIGIN, origin, 1, Integer.MAX_VALUE);
        violations.required(FIRST, first);
        violations.required(IS_NEW, isNew);
        violations.wellFormed(ENDED, ended);
        violations.wellFormed(CLOSED, closed);
        violations.length(TARGET, target, 1, Integer.MAX_VALUE);
        violations.check(STARTED, "started <= ended", check1Holds(violations));
        violations.check(OPENED, "opened < closed", check2Holds(violations));
        violations.check(ORIGIN, "origin != target", check3Holds(violations));
        violations.check(FIRST, "first != second", check4Holds(violations));
        violations.check(IS_NEW, "is_new = is_first", check5Holds(violations));
    }

    private boolean check1Holds(Violations violations) {
        if (!violations.isClean(STARTED)
                || !violations.isClean(ENDED)
                || ended == null) {
            return true;
        }
        return started.compareTo(ended) <= 0;
    }

    private boolean check2Holds(Violations violations) {
        if (!violations.isClean(OPENED)
                || !violations.isClean(CLOSED)
                || closed == null) {
            return true;
        }
        return opened.toEpochMilli() < closed.toEpochMilli();
    }

    private boolean check3Holds(Violations violations) {
        if (!violations.isClean(ORIGIN)
                || !violations.isClean(TARGET)
                || target == null) {
            return true;
        }
        return !origin.equals(target);
    }

    private boolean check4Holds(Violations violations) {
        if (!violations.isClean(FIRST)
                || !violations.isClean(SECOND)
                || second == null) {
            return true;
        }
        return !first.wireValue().equals(second.wireValue());
    }

    private boolean check5Holds(Violations violations) {
        if (!violations.isClean(IS_NEW)
                || !violations.isClean(IS_FIRST)
                || isFirst == null) {
            return true;
        }
        return isNew.equals(isFirst);
    }

    /** The next property to set is {@code started}. */
    public interface NeedsStarted {

        /** From, such as {@code 2026-01-01}. */
        NeedsOpened started(LocalDate started);
    }

    /** The next property to set is {@code opened}. */
    public interface NeedsOpened {

        /** From, such as {@code 2026-01-01T00:00:00Z}. */
        NeedsOrigin opened(Instant opened);
    }

    /** The next property to set is {@code origin}. */
    public interface NeedsOrigin {

        /** From where, such as {@code BER}. */
        NeedsFirst origin(String origin);
    }

    /** The next property to set is {@code first}. */
    public interface NeedsFirst {

        /** One place, such as {@link Place#HOME}. */
        NeedsIsNew first(Place first);
    }

    /** The next property to set is {@code isNew}. */
    public interface NeedsIsNew {

        /** One answer, such as {@code true}. */
        Builder isNew(Boolean isNew);
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final LocalDate started;
        private final Instant opened;
        private final String origin;
        private final Place first;
        private final Boolean isNew;
        private LocalDate ended;
        private Instant closed;
        private String target;
        private Place second;
        private Boolean isFirst;

        private Builder(LocalDate started, Instant opened, String origin, Place first,
                Boolean isNew) {
            this.started = started;
            this.opened = opened;
            this.origin = origin;
            this.first = first;
            this.isNew = isNew;
        }

        /** To, such as {@code 2026-01-02}. */
        public Builder ended(LocalDate ended) {
            this.ended = ended;
            return this;
        }

        /** To, such as {@code 2026-01-02T00:00:00Z}. */
        public Builder closed(Instant closed) {
            this.closed = closed;
            return this;
        }

        /** To where, such as {@code PAR}. */
        public Builder target(String target) {
            this.target = target;
            return this;
        }

        /** Another place, such as {@link Place#WORK}. */
        public Builder second(Place second) {
            this.second = second;
            return this;
        }

        /** Another answer, such as {@code true}. */
        public Builder isFirst(Boolean isFirst) {
            this.isFirst = isFirst;
            return this;
        }

        /** Another answer, such as {@code true}. */
        public Builder isFirst(boolean isFirst) {
            this.isFirst = isFirst;
            return this;
        }

        public Trip build() {
            return new Trip(started, opened, origin, first, isNew, ended, closed, target, second, isFirst);
        }
    }
}
