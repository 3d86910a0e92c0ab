package com.acme.checks;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.WireValue;
import java.util.Optional;

/** Places. */
@Generated("sets.place")
public enum Place implements WireValue {
    /** home. */
    HOME("home"),

    /** work. */
    WORK("work");

    private final String wireValue;

    Place(String wireValue) {
        this.wireValue = wireValue;
    }

    /** The member that the receiver knows by this text; empty if there is none. */
    public static Optional<Place> fromWireValue(String wireValue) {
        for (Place member : values()) {
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
