package com.acme.types;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.WireValue;
import java.util.Optional;

/** A size. */
@Generated("properties.size")
public enum Size implements WireValue {
    /**
     */
    S("s"),

    /**
     */
    M("m"),

    /**
     */
    X_LARGE("x-large");

    private final String wireValue;

    Size(String wireValue) {
        this.wireValue = wireValue;
    }

    /** The member that the receiver knows by this text; empty if there is none. */
    public static Optional<Size> fromWireValue(String wireValue) {
        for (Size member : values()) {
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
