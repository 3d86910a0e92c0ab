package com.acme.retired;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.Requires;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.constraints.NotNull;

/**
 * Somebody pays for more.
 *
 * <p>Purpose: Tests.
 *
 * <p>On the page {@code home}.
 *
 * <p>When {@code tier = basic}, {@code note} must be present.
 *
 * <pre>{@code
 * dataLayer.push(Upgrade.builder()
 *         .tier(PlanTier.PLUS)
 *         .oldId("1")
 *         .build());
 * }</pre>
 *
 * @param tier What is paid for, such as {@link PlanTier#PLUS}
 * @param oldId A number, such as {@code 1}; deprecated since 2.2.0
 * @param note A remark, such as {@code none}; null when absent
 * @param oldNote A remark, such as {@code none}; null when absent; deprecated since 2.1.0
 */
@Generated("events.upgrade")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Requires(property = "tier", values = "basic", needs = "note")
public record Upgrade(
        @JsonProperty("tier") @NotNull PlanTier tier,
        @JsonProperty("old_id") @NotNull @CodePoints(min = 1) String oldId,
        @JsonProperty("note") @CodePoints(min = 1) String note,
        @JsonProperty("old_note") @CodePoints(min = 1) String oldNote)
        implements Event {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "upgrade";

    private static final PropertyName TIER = PropertyName.of("tier");
    private static final PropertyName OLD_ID = PropertyName.of("old_id");
    private static final PropertyName NOTE = PropertyName.of("note");
    private static final PropertyName OLD_NOTE = PropertyName.of("old_note");
    private static final PropertyName OLD_TIER = PropertyName.of("old_tier");

    private static final EventInfo INFO = EventInfo.of(NAME).within("e");

    /** Starts an upgrade; the required properties come first, in the order of the plan. */
    public static NeedsTier builder() {
        return tier -> oldId -> new Builder(tier, oldId);
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    /** What was paid for: always {@link PlanTier#BASIC}. */
    @JsonProperty(value = "old_tier", access = JsonProperty.Access.READ_ONLY)
    @SuppressWarnings("removal")
    public PlanTier oldTier() {
        return PlanTier.BASIC;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.choice(TIER, tier);
        sink.text(OLD_ID, oldId);
        sink.text(NOTE, note);
        sink.text(OLD_NOTE, oldNote);
        sink.choice(OLD_TIER, oldTier());
    }

    @Override
    @SuppressWarnings("removal")
    public void validateInto(Violations violations) {
        violations.required(TIER, tier);
        violations.required(OLD_ID, oldId);
        violations.length(OLD_ID, oldId, 1, Integer.MAX_VALUE);
        violations.length(NOTE, note, 1, Integer.MAX_VALUE);
        violations.length(OLD_NOTE, oldNote, 1, Integer.MAX_VALUE);
        violations.requires("tier = basic", "note", tier != PlanTier.BASIC || note != null);
    }

    /** The next property to set is {@code tier}. */
    public interface NeedsTier {

        /** What is paid for, such as {@link PlanTier#PLUS}. */
        NeedsOldId tier(PlanTier tier);
    }

    /** The next property to set is {@code oldId}. */
    public interface NeedsOldId {

        /** A number, such as {@code 1}. */
        Builder oldId(String oldId);
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final PlanTier tier;
        private final String oldId;
        private String note;
        private String oldNote;

        private Builder(PlanTier tier, String oldId) {
            this.tier = tier;
            this.oldId = oldId;
        }

        /** A remark, such as {@code none}. */
        public Builder note(String note) {
            this.note = note;
            return this;
        }

        /**
         * A remark, such as {@code none}.
         *
         * @deprecated since 2.1.0; use {@code note} instead.
         */
        @Deprecated(since = "2.1.0", forRemoval = true)
        public Builder oldNote(String oldNote) {
            this.oldNote = oldNote;
            return this;
        }

        public Upgrade build() {
            return new Upgrade(tier, oldId, note, oldNote);
        }
    }
}
