package com.acme.browser;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.WireValue;
import java.util.Optional;

/** For whom it is. */
@Generated("properties.level")
public enum Level implements WireValue {
    /**
     */
    BEGINNER("beginner"),

    /**
     */
    ADVANCED("advanced");

    private final String wireValue;

    Level(String wireValue) {
        this.wireValue = wireValue;
    }

    /** The member that the receiver knows by this text; empty if there is none. */
    public static Optional<Level> fromWireValue(String wireValue) {
        for (Level member : values()) {
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
