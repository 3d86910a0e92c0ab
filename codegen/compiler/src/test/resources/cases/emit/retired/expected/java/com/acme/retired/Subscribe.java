package com.acme.retired;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.constraints.NotNull;

/**
 * Somebody pays.
 *
 * <p>Purpose: Tests.
 *
 * <p>On the page {@code home}.
 *
 * <pre>{@code
 * dataLayer.push(Subscribe.builder()
 *         .tier(PlanTier.PLUS)
 *         .build());
 * }</pre>
 *
 * @param tier What is paid for, such as {@link PlanTier#PLUS}
 * @deprecated since 2.0.0; use {@link Upgrade} instead. It is one step of several.
 */
@Generated("events.subscribe")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Deprecated(since = "2.0.0", forRemoval = true)
public record Subscribe(
        @JsonProperty("tier") @NotNull PlanTier tier)
        implements Event {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "subscribe";

    private static final PropertyName TIER = PropertyName.of("tier");

    private static final EventInfo INFO = EventInfo.of(NAME).within("e");

    /** Starts a subscribe; the required properties come first, in the order of the plan. */
    public static NeedsTier builder() {
        return tier -> new Builder(tier);
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.choice(TIER, tier);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(TIER, tier);
    }

    /** The next property to set is {@code tier}. */
    public interface NeedsTier {

        /** What is paid for, such as {@link PlanTier#PLUS}. */
        Builder tier(PlanTier tier);
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final PlanTier tier;

        private Builder(PlanTier tier) {
            this.tier = tier;
        }

        public Subscribe build() {
            return new Subscribe(tier);
        }
    }
}
