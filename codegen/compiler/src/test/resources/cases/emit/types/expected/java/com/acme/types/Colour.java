package com.acme.types;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.WireValue;
import java.util.Optional;

/** Colours that exist. */
@Generated("sets.colour")
public enum Colour implements WireValue {
    /** Like wine. */
    DEEP_RED("deep red"),

    /** blue. */
    BLUE("blue");

    private final String wireValue;

    Colour(String wireValue) {
        this.wireValue = wireValue;
    }

    /** The member that the receiver knows by this text; empty if there is none. */
    public static Optional<Colour> fromWireValue(String wireValue) {
        for (Colour member : values()) {
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
