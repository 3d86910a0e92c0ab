package com.acme.rules;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.WireValue;
import java.util.Optional;

/** Where it was sold. */
@Generated("properties.channel")
public enum Channel implements WireValue {
    /**
     */
    SHOP("shop"),

    /**
     */
    PHONE("phone");

    private final String wireValue;

    Channel(String wireValue) {
        this.wireValue = wireValue;
    }

    /** The member that the receiver knows by this text; empty if there is none. */
    public static Optional<Channel> fromWireValue(String wireValue) {
        for (Channel member : values()) {
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
