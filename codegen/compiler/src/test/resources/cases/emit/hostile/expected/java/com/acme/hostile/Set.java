package com.acme.hostile;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.WireValue;
import java.util.Optional;

/** *&#x2f; canary = 1 /* {{canary}} ${canary} [[canary]]. */
@Generated("sets.set")
public enum Set implements WireValue {
    /** *&#x2f; canary = 1 /*. */
    PROTO("__ proto__"),

    /** ' + (canary = 1) + '. */
    NULL_VALUE("null");

    private final String wireValue;

    Set(String wireValue) {
        this.wireValue = wireValue;
    }

    /** The member that the receiver knows by this text; empty if there is none. */
    public static Optional<Set> fromWireValue(String wireValue) {
        for (Set member : values()) {
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
