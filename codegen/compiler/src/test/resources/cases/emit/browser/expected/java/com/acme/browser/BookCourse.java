package com.acme.browser;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.event.Lists;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.payload.WireTime;
import io.github.layerscribe.validation.Check;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.Constraints;
import io.github.layerscribe.validation.DecimalSum;
import io.github.layerscribe.validation.Decimals;
import io.github.layerscribe.validation.ExactNumber;
import io.github.layerscribe.validation.Format;
import io.github.layerscribe.validation.Requires;
import io.github.layerscribe.validation.TextPattern;
import io.github.layerscribe.validation.Violations;
import io.github.layerscribe.validation.WellFormed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * A course is booked.
 *
 * <p>Purpose: Which courses fill up?
 *
 * <p>Trigger: When the club has confirmed.
 *
 * <p>On the page {@code course}. Owner: growth. Developer: web.
 *
 * <p>The browser emits it, by {@code pushBookCourse} of the plan's module; this record describes the same event for
 * tests and islands.
 *
 * <p>Delivered once for the same {@code course_id}.
 *
 * <p>When {@code season = autumn}, {@code reason} must be present.
 *
 * <p>When {@code newsletter = true}, {@code teacher} must be present.
 *
 * <p>The plan checks {@code total = sum(bookings.fee * bookings.seats) +- 0.01}.
 *
 * <p>The plan checks {@code last_day >= first_day}.
 *
 * <pre>{@code
 * dataLayer.push(BookCourse.builder()
 *         .courseId("GA-12")
 *         .currency("EUR")
 *         .total(new BigDecimal("25.00"))
 *         .bookings(List.of(Booking.builder().fee(new BigDecimal("12.50")).seats(2).nickName("Rose").build()))
 *         .build());
 * }</pre>
 *
 * @param courseId Course, such as {@code GA-12}
 * @param currency Currency of the fees, such as {@code EUR}
 * @param total Fee for all places, such as {@code 25.00}
 * @param bookings The places that are booked
 * @param season When it takes place, such as {@link Season#SPRING}; null when absent
 * @param level For whom it is, such as {@link Level#BEGINNER}; null when absent
 * @param firstDay First day of the course, such as {@code 2026-04-11}; null when absent
 * @param lastDay Last day of the course, such as {@code 2026-05-02}; null when absent
 * @param bookedAt When the booking was sent, such as {@code 2026-03-01T09:30:00Z}; null when absent
 * @param newsletter Wants the newsletter, such as {@code true}; null when absent
 * @param teacher Who teaches it; null when absent
 * @param tags What the course is about, such as {@code compost}; null when absent
 * @param reason Why somebody left, such as {@code rain}; null when absent
 */
@Generated("events.book_course")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Requires(property = "season", values = "Autumn 26", needs = "reason")
@Requires(property = "newsletter", values = "true", needs = "teacher")
@Check(value = "total = sum(bookings.fee * bookings.seats) +- 0.01", property = "total")
@Check(value = "last_day >= first_day", property = "lastDay")
public record BookCourse(
        @JsonProperty("course_id") @NotNull @CodePoints(min = 1)
                @Pattern(regexp = "[A-Z]{2}-\\d{1,4}", message = Constraints.PATTERN_MESSAGE) String courseId,
        @JsonProperty("currency") @NotNull @Pattern(regexp = Constraints.CURRENCY) String currency,
        @JsonProperty("total") @NotNull @ExactNumber @Min(0) @Decimals(2) BigDecimal total,
        @JsonProperty("bookings") @NotNull @Size(min = 1, max = 5) List<@NotNull @Valid Booking> bookings,
        @JsonProperty("season") Season season,
        @JsonProperty("level") Level level,
        @JsonProperty("first_day") @JsonFormat(shape = JsonFormat.Shape.STRING) @WellFormed LocalDate firstDay,
        @JsonProperty("last_day") @JsonFormat(shape = JsonFormat.Shape.STRING) @WellFormed LocalDate lastDay,
        @JsonProperty("booked_at")
                @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = WireTime.PATTERN, timezone = "UTC") @WellFormed
                Instant bookedAt,
        @JsonProperty("newsletter") Boolean newsletter,
        @JsonProperty("teacher") @Valid Person teacher,
        @JsonProperty("tags") @Size(min = 1, max = 3) List<@NotNull @CodePoints(min = 1) String> tags,
        @JsonProperty("reason") @CodePoints(min = 1) String reason)
        implements Event {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "book_course";

    private static final PropertyName COURSE_ID = PropertyName.of("course_id");
    private static final PropertyName CURRENCY = PropertyName.of("currency");
    private static final PropertyName TOTAL = PropertyName.of("total");
    private static final PropertyName BOOKINGS = PropertyName.of("bookings");
    private static final PropertyName SEASON = PropertyName.of("season");
    private static final PropertyName LEVEL = PropertyName.of("level");
    private static final PropertyName FIRST_DAY = PropertyName.of("first_day");
    private static final PropertyName LAST_DAY = PropertyName.of("last_day");
    private static final PropertyName BOOKED_AT = PropertyName.of("booked_at");
    private static final PropertyName NEWSLETTER = PropertyName.of("newsletter");
    private static final PropertyName TEACHER = PropertyName.of("teacher");
    private static final PropertyName TAGS = PropertyName.of("tags");
    private static final PropertyName REASON = PropertyName.of("reason");
    private static final PropertyName SOURCE = PropertyName.of("source");

    private static final TextPattern COURSE_ID_PATTERN = TextPattern.of("[A-Z]{2}-\\d{1,4}");

    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private static final EventInfo INFO = EventInfo.of(NAME).within("details").oncePer(COURSE_ID);

    public BookCourse {
        bookings = Lists.copy(bookings);
        tags = Lists.copy(tags);
    }

    /** Starts a book course; the required properties come first, in the order of the plan. */
    public static NeedsCourseId builder() {
        return courseId -> currency -> total -> bookings -> new Builder(courseId, currency, total, bookings);
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    /** Where the booking came from: always {@code web}. */
    @JsonProperty(value = "source", access = JsonProperty.Access.READ_ONLY)
    public String source() {
        return "web";
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.text(COURSE_ID, courseId);
        sink.text(CURRENCY, currency);
        sink.decimal(TOTAL, total);
        sink.objects(BOOKINGS, bookings);
        sink.choice(SEASON, season);
        sink.choice(LEVEL, level);
        sink.date(FIRST_DAY, firstDay);
        sink.date(LAST_DAY, lastDay);
        sink.dateTime(BOOKED_AT, bookedAt);
        sink.flag(NEWSLETTER, newsletter);
        sink.object(TEACHER, teacher);
        sink.texts(TAGS, tags);
        sink.text(REASON, reason);
        sink.text(SOURCE, source());
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(COURSE_ID, courseId);
        violations.length(COURSE_ID, courseId, 1, Integer.MAX_VALUE);
        violations.pattern(COURSE_ID, courseId, COURSE_ID_PATTERN);
        violations.required(CURRENCY, currency);
        violations.format(CURRENCY, currency, Format.CURRENCY);
        violations.required(TOTAL, total);
        violations.exact(TOTAL, total);
        violations.notNegative(TOTAL, total);
        violations.decimals(TOTAL, total, 2);
        violations.required(BOOKINGS, bookings);
        violations.size(BOOKINGS, bookings, 1, 5);
        violations.each(BOOKINGS, bookings);
        violations.wellFormed(FIRST_DAY, firstDay);
        violations.wellFormed(LAST_DAY, lastDay);
        violations.wellFormed(BOOKED_AT, bookedAt);
        violations.nested(TEACHER, teacher);
        violations.size(TAGS, tags, 1, 3);
        violations.members(TAGS, tags);
        violations.length(TAGS, tags, 1, Integer.MAX_VALUE);
        violations.length(REASON, reason, 1, Integer.MAX_VALUE);
        violations.requires("season = autumn", "reason", season != Season.AUTUMN || reason != null);
        violations.requires("newsletter = true", "teacher", !Boolean.TRUE.equals(newsletter) || teacher != null);
        violations.check(TOTAL, "total = sum(bookings.fee * bookings.seats) +- 0.01", check1Holds(violations));
        violations.check(LAST_DAY, "last_day >= first_day", check2Holds(violations));
    }

    private boolean check1Holds(Violations violations) {
        if (!violations.isClean(TOTAL)
                || !violations.isClean(BOOKINGS, Booking.FEE)
                || !violations.isClean(BOOKINGS, Booking.SEATS)) {
            return true;
        }
        DecimalSum left = new DecimalSum().plus(total);
        DecimalSum right = new DecimalSum();
        for (Booking element : bookings) {
            right.plus(element.fee()).times(element.seats());
        }
        return left.isEqualTo(right, TOLERANCE);
    }

    private boolean check2Holds(Violations violations) {
        if (!violations.isClean(LAST_DAY)
                || !violations.isClean(FIRST_DAY)
                || lastDay == null
                || firstDay == null) {
            return true;
        }
        return lastDay.compareTo(firstDay) >= 0;
    }

    /** The next property to set is {@code courseId}. */
    public interface NeedsCourseId {

        /** Course, such as {@code GA-12}. */
        NeedsCurrency courseId(String courseId);
    }

    /** The next property to set is {@code currency}. */
    public interface NeedsCurrency {

        /** Currency of the fees, such as {@code EUR}. */
        NeedsTotal currency(String currency);
    }

    /** The next property to set is {@code total}. */
    public interface NeedsTotal {

        /** Fee for all places, such as {@code 25.00}. */
        NeedsBookings total(BigDecimal total);
    }

    /** The next property to set is {@code bookings}. */
    public interface NeedsBookings {

        /** The places that are booked. */
        Builder bookings(List<Booking> bookings);

        /** The places that are booked: one member for each element of the source. */
        default <S> Builder bookings(Iterable<S> source, Function<? super S, Booking> mapper) {
            return bookings(Lists.map(source, mapper));
        }
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final String courseId;
        private final String currency;
        private final BigDecimal total;
        private final List<Booking> bookings;
        private Season season;
        private Level level;
        private LocalDate firstDay;
        private LocalDate lastDay;
        private Instant bookedAt;
        private Boolean newsletter;
        private Person teacher;
        private List<String> tags;
        private String reason;

        private Builder(String courseId, String currency, BigDecimal total,
                List<Booking> bookings) {
            this.courseId = courseId;
            this.currency = currency;
            this.total = total;
            this.bookings = bookings;
        }

        /** When it takes place, such as {@link Season#SPRING}. */
        public Builder season(Season season) {
            this.season = season;
            return this;
        }

        /** For whom it is, such as {@link Level#BEGINNER}. */
        public Builder level(Level level) {
            this.level = level;
            return this;
        }

        /** First day of the course, such as {@code 2026-04-11}. */
        public Builder firstDay(LocalDate firstDay) {
            this.firstDay = firstDay;
            return this;
        }

        /** Last day of the course, such as {@code 2026-05-02}. */
        public Builder lastDay(LocalDate lastDay) {
            this.lastDay = lastDay;
            return this;
        }

        /** When the booking was sent, such as {@code 2026-03-01T09:30:00Z}. */
        public Builder bookedAt(Instant bookedAt) {
            this.bookedAt = bookedAt;
            return this;
        }

        /** Wants the newsletter, such as {@code true}. */
        public Builder newsletter(Boolean newsletter) {
            this.newsletter = newsletter;
            return this;
        }

        /** Wants the newsletter, such as {@code true}. */
        public Builder newsletter(boolean newsletter) {
            this.newsletter = newsletter;
            return this;
        }

        /** Who teaches it. */
        public Builder teacher(Person teacher) {
            this.teacher = teacher;
            return this;
        }

        /** What the course is about, such as {@code compost}. */
        public Builder tags(List<String> tags) {
            this.tags = tags;
            return this;
        }

        /** What the course is about: one member for each element of the source. */
        public <S> Builder tags(Iterable<S> source, Function<? super S, String> mapper) {
            return tags(Lists.map(source, mapper));
        }

        /** Why somebody left, such as {@code rain}. */
        public Builder reason(String reason) {
            this.reason = reason;
            return this;
        }

        public BookCourse build() {
            return new BookCourse(courseId, currency, total, bookings, season, level, firstDay, lastDay, bookedAt,
                    newsletter, teacher, tags, reason);
        }
    }
}
