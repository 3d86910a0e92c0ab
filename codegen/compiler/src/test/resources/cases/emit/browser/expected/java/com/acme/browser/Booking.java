package com.acme.browser;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.event.PlanObject;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.AnyOf;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.Constraints;
import io.github.layerscribe.validation.Decimals;
import io.github.layerscribe.validation.ExactNumber;
import io.github.layerscribe.validation.TextPattern;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;

/**
 * One kind of place in a course.
 *
 * <p>At least one of {@code nick}, {@code course_id} must be present.
 *
 * @param fee Fee for one place, such as {@code 12.50}
 * @param seats Places wanted, such as {@code 2}
 * @param nickName Name on the badge, such as {@code Rose}; null when absent
 * @param courseId Course, such as {@code GA-12}; null when absent
 */
@Generated("objects.booking")
@JsonInclude(JsonInclude.Include.NON_NULL)
@AnyOf({"nick", "course_id"})
public record Booking(
        @JsonProperty("fee") @NotNull @ExactNumber @Min(0) @Decimals(2) BigDecimal fee,
        @JsonProperty("seats") @NotNull @ExactNumber @Min(1) @Max(12) Long seats,
        @JsonProperty("nick") @CodePoints(min = 2, max = 10) String nickName,
        @JsonProperty("course_id") @CodePoints(min = 1)
                @Pattern(regexp = "[A-Z]{2}-\\d{1,4}", message = Constraints.PATTERN_MESSAGE) String courseId)
        implements PlanObject {

    static final PropertyName FEE = PropertyName.of("fee");
    static final PropertyName SEATS = PropertyName.of("seats");
    static final PropertyName NICK_NAME = PropertyName.of("nick");
    static final PropertyName COURSE_ID = PropertyName.of("course_id");

    private static final TextPattern COURSE_ID_PATTERN = TextPattern.of("[A-Z]{2}-\\d{1,4}");

    /** Starts a booking; the required properties come first, in the order of the plan. */
    public static NeedsFee builder() {
        return fee -> seats -> new Builder(fee, seats);
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.decimal(FEE, fee);
        sink.integer(SEATS, seats);
        sink.text(NICK_NAME, nickName);
        sink.text(COURSE_ID, courseId);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(FEE, fee);
        violations.exact(FEE, fee);
        violations.notNegative(FEE, fee);
        violations.decimals(FEE, fee, 2);
        violations.required(SEATS, seats);
        violations.exact(SEATS, seats);
        violations.min(SEATS, seats, 1);
        violations.max(SEATS, seats, 12);
        violations.length(NICK_NAME, nickName, 2, 10);
        violations.length(COURSE_ID, courseId, 1, Integer.MAX_VALUE);
        violations.pattern(COURSE_ID, courseId, COURSE_ID_PATTERN);
        violations.anyOf("nick, course_id", nickName != null || courseId != null);
    }

    /** The next property to set is {@code fee}. */
    public interface NeedsFee {

        /** Fee for one place, such as {@code 12.50}. */
        NeedsSeats fee(BigDecimal fee);
    }

    /** The next property to set is {@code seats}. */
    public interface NeedsSeats {

        /** Places wanted, such as {@code 2}. */
        Builder seats(Long seats);

        /** Places wanted, such as {@code 2}. */
        default Builder seats(long seats) {
            return seats(Long.valueOf(seats));
        }
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final BigDecimal fee;
        private final Long seats;
        private String nickName;
        private String courseId;

        private Builder(BigDecimal fee, Long seats) {
            this.fee = fee;
            this.seats = seats;
        }

        /** Name on the badge, such as {@code Rose}. */
        public Builder nickName(String nickName) {
            this.nickName = nickName;
            return this;
        }

        /** Course, such as {@code GA-12}. */
        public Builder courseId(String courseId) {
            this.courseId = courseId;
            return this;
        }

        public Booking build() {
            return new Booking(fee, seats, nickName, courseId);
        }
    }
}
