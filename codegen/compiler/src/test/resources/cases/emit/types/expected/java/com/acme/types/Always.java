package com.acme.types;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.payload.Sha256;
import io.github.layerscribe.validation.Violations;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Nothing can be set.
 *
 * <p>Purpose: Tests.
 *
 * <p>On the page {@code home}.
 *
 * <pre>{@code
 * dataLayer.push(Always.builder()
 *         .build());
 * }</pre>
 */
@Generated("events.always")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Always() implements Event {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "Always The Same";

    private static final PropertyName CHANNEL = PropertyName.of("channel");
    private static final PropertyName EDITION = PropertyName.of("edition");
    private static final PropertyName TARIFF = PropertyName.of("tariff");
    private static final PropertyName IS_TEST = PropertyName.of("is_test");
    private static final PropertyName LAUNCH = PropertyName.of("launch");
    private static final PropertyName SEASON = PropertyName.of("season");
    private static final PropertyName DIGEST = PropertyName.of("digest");

    private static final EventInfo INFO = EventInfo.of(NAME).within("e").oncePerPage();

    /** Starts an always. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    /** Where it was sold: always {@code shop}. */
    @JsonProperty(value = "channel", access = JsonProperty.Access.READ_ONLY)
    public String channel() {
        return "shop";
    }

    /** Which edition: always {@code 2}. */
    @JsonProperty(value = "edition", access = JsonProperty.Access.READ_ONLY)
    public long edition() {
        return 2L;
    }

    /** A tariff: always {@code 0.50}. */
    @JsonProperty(value = "tariff", access = JsonProperty.Access.READ_ONLY)
    public BigDecimal tariff() {
        return new BigDecimal("0.50");
    }

    /** Not for real: always {@code true}. */
    @JsonProperty(value = "is_test", access = JsonProperty.Access.READ_ONLY)
    public boolean isTest() {
        return true;
    }

    /** When it began: always {@code 2026-12-24}. */
    @JsonProperty(value = "launch", access = JsonProperty.Access.READ_ONLY)
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public LocalDate launch() {
        return LocalDate.of(2026, 12, 24);
    }

    /** Which season: always {@link Season#WINTER}. */
    @JsonProperty(value = "season", access = JsonProperty.Access.READ_ONLY)
    public Season season() {
        return Season.WINTER;
    }

    /** A hash: always {@code 973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b}. */
    @JsonProperty(value = "digest", access = JsonProperty.Access.READ_ONLY)
    public Sha256 digest() {
        return Sha256.ofHex("973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b");
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.text(CHANNEL, channel());
        sink.integer(EDITION, edition());
        sink.decimal(TARIFF, tariff());
        sink.flag(IS_TEST, isTest());
        sink.date(LAUNCH, launch());
        sink.choice(SEASON, season());
        sink.hash(DIGEST, digest());
    }

    @Override
    public void validateInto(Violations violations) {
        // the plan has no rule for it
    }

    /** Sets what is known; a null leaves a property out. */
    public static final class Builder {

        private Builder() {}

        public Always build() {
            return new Always();
        }
    }
}
