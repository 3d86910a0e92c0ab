package com.acme.types;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.WireValue;
import java.util.Optional;

/** Which season. */
@Generated("properties.season")
public enum Season implements WireValue {
    /**
     */
    SUMMER("summer"),

    /**
     */
    WINTER("winter");

    private final String wireValue;

    Season(String wireValue) {
        this.wireValue = wireValue;
    }

    /** The member that the receiver knows by this text; empty if there is none. */
    public static Optional<Season> fromWireValue(String wireValue) {
        for (Season member : values()) {
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
