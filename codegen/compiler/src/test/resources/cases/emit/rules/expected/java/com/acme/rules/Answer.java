package com.acme.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.AnyOf;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.ExactNumber;
import io.github.layerscribe.validation.Requires;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * An application is answered.
 *
 * <p>Purpose: Tests.
 *
 * <p>On the page {@code home}.
 *
 * <p>At least one of {@code coupon}, {@code is_gift}, {@code attempt} must be present.
 *
 * <p>At least one of {@code reason}, {@code gift_text} must be present.
 *
 * <p>When {@code coupon} is present, {@code discount} must be too.
 *
 * <p>When {@code status = declined | sent-back}, {@code reason}, {@code attempt} must be present.
 *
 * <p>When {@code is_gift = true}, {@code gift_text} must be present.
 *
 * <p>When {@code attempt = 2 | 3}, {@code reason} must be present.
 *
 * <p>When {@code channel = phone}, {@code phone} must be present.
 *
 * <pre>{@code
 * dataLayer.push(Answer.builder()
 *         .status(Status.ACCEPTED)
 *         .reason("too late")
 *         .coupon("SUMMER")
 *         .build());
 * }</pre>
 *
 * @param status What became of it, such as {@link Status#ACCEPTED}
 * @param reason Why, such as {@code too late}; null when absent
 * @param coupon A code, such as {@code SUMMER}; null when absent
 * @param discount What it takes off, such as {@code 5}; null when absent
 * @param isGift Somebody else gets it, such as {@code true}; null when absent
 * @param greeting What the card says, such as {@code Cheers}; null when absent
 * @param attempt Which try this is, such as {@code 1}; null when absent
 * @param phone Number that was called, such as {@code 0}; null when absent
 */
@Generated("events.answer")
@JsonInclude(JsonInclude.Include.NON_NULL)
@AnyOf({"coupon", "is_gift", "attempt"})
@AnyOf({"reason", "gift_text"})
@Requires(property = "coupon", needs = "discount")
@Requires(property = "status", values = {"declined", "sent-back"}, needs = {"reason", "attempt"})
@Requires(property = "is_gift", values = "true", needs = "gift_text")
@Requires(property = "attempt", values = {"2", "3"}, needs = "reason")
@Requires(property = "channel", values = "phone", needs = "phone")
public record Answer(
        @JsonProperty("status") @NotNull Status status,
        @JsonProperty("reason") @CodePoints(min = 1) String reason,
        @JsonProperty("coupon") @CodePoints(min = 1) String coupon,
        @JsonProperty("discount") @ExactNumber BigDecimal discount,
        @JsonProperty("is_gift") Boolean isGift,
        @JsonProperty("gift_text") @CodePoints(min = 1) String greeting,
        @JsonProperty("attempt") @ExactNumber Long attempt,
        @JsonProperty("phone") @CodePoints(min = 1) String phone)
        implements Event {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "answer";

    private static final PropertyName STATUS = PropertyName.of("status");
    private static final PropertyName REASON = PropertyName.of("reason");
    private static final PropertyName COUPON = PropertyName.of("coupon");
    private static final PropertyName DISCOUNT = PropertyName.of("discount");
    private static final PropertyName IS_GIFT = PropertyName.of("is_gift");
    private static final PropertyName GREETING = PropertyName.of("gift_text");
    private static final PropertyName ATTEMPT = PropertyName.of("attempt");
    private static final PropertyName PHONE = PropertyName.of("phone");
    private static final PropertyName CHANNEL = PropertyName.of("channel");

    private static final EventInfo INFO = EventInfo.of(NAME).within("e");

    /** Starts an answer; the required properties come first, in the order of the plan. */
    public static NeedsStatus builder() {
        return status -> new Builder(status);
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    /** Where it was sold: always {@link Channel#PHONE}. */
    @JsonProperty(value = "channel", access = JsonProperty.Access.READ_ONLY)
    public Channel channel() {
        return Channel.PHONE;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.choice(STATUS, status);
        sink.text(REASON, reason);
        sink.text(COUPON, coupon);
        sink.decimal(DISCOUNT, discount);
        sink.flag(IS_GIFT, isGift);
        sink.text(GREETING, greeting);
        sink.integer(ATTEMPT, attempt);
        sink.text(PHONE, phone);
        sink.choice(CHANNEL, channel());
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(STATUS, status);
        violations.length(REASON, reason, 1, Integer.MAX_VALUE);
        violations.length(COUPON, coupon, 1, Integer.MAX_VALUE);
        violations.exact(DISCOUNT, discount);
        violations.length(GREETING, greeting, 1, Integer.MAX_VALUE);
        violations.exact(ATTEMPT, attempt);
        violations.length(PHONE, phone, 1, Integer.MAX_VALUE);
        violations.anyOf("coupon, is_gift, attempt", coupon != null || isGift != null || attempt != null);
        violations.anyOf("reason, gift_text", reason != null || greeting != null);
        violations.requires("coupon", "discount", coupon == null || discount != null);
        violations.requires("status = declined | sent-back", "reason, attempt",
                (status != Status.DECLINED && status != Status.SENT_BACK) || (reason != null && attempt != null));
        violations.requires("is_gift = true", "gift_text", !Boolean.TRUE.equals(isGift) || greeting != null);
        violations.requires("attempt = 2 | 3", "reason",
                attempt == null || (attempt != 2 && attempt != 3) || reason != null);
        violations.requires("channel = phone", "phone", phone != null);
    }

    /** The next property to set is {@code status}. */
    public interface NeedsStatus {

        /** What became of it, such as {@link Status#ACCEPTED}. */
        Builder status(Status status);
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final Status status;
        private String reason;
        private String coupon;
        private BigDecimal discount;
        private Boolean isGift;
        private String greeting;
        private Long attempt;
        private String phone;

        private Builder(Status status) {
            this.status = status;
        }

        /** Why, such as {@code too late}. */
        public Builder reason(String reason) {
            this.reason = reason;
            return this;
        }

        /** A code, such as {@code SUMMER}. */
        public Builder coupon(String coupon) {
            this.coupon = coupon;
            return this;
        }

        /** What it takes off, such as {@code 5}. */
        public Builder discount(BigDecimal discount) {
            this.discount = discount;
            return this;
        }

        /** Somebody else gets it, such as {@code true}. */
        public Builder isGift(Boolean isGift) {
            this.isGift = isGift;
            return this;
        }

        /** Somebody else gets it, such as {@code true}. */
        public Builder isGift(boolean isGift) {
            this.isGift = isGift;
            return this;
        }

        /** What the card says, such as {@code Cheers}. */
        public Builder greeting(String greeting) {
            this.greeting = greeting;
            return this;
        }

        /** Which try this is, such as {@code 1}. */
        public Builder attempt(Long attempt) {
            this.attempt = attempt;
            return this;
        }

        /** Which try this is, such as {@code 1}. */
        public Builder attempt(long attempt) {
            this.attempt = attempt;
            return this;
        }

        /** Number that was called, such as {@code 0}. */
        public Builder phone(String phone) {
            this.phone = phone;
            return this;
        }

        public Answer build() {
            return new Answer(status, reason, coupon, discount, isGift, greeting, attempt, phone);
        }
    }
}
