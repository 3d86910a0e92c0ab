package com.acme.retired;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.WireValue;
import java.util.Optional;

/** What people pay for. */
@Generated("sets.plan_tier")
public enum PlanTier implements WireValue {
    /** free. */
    FREE("free"),

    /**
     * The old one.
     *
     * @deprecated since 2.0.0; use {@code plus} instead. Nobody knew what it was.
     */
    @Deprecated(since = "2.0.0", forRemoval = true)
    BASIC("basic"),

    /** plus. */
    PLUS("plus");

    private final String wireValue;

    PlanTier(String wireValue) {
        this.wireValue = wireValue;
    }

    /** The member that the receiver knows by this text; empty if there is none. */
    public static Optional<PlanTier> fromWireValue(String wireValue) {
        for (PlanTier member : values()) {
            if (member.wireValue.equals(wireValue)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    @Override
    @JsonValue
    public String wireValue() {
        return wireValue;
    }
}
