package com.acme.browser;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.WireValue;
import java.util.Optional;

/** When a course takes place. */
@Generated("sets.season")
public enum Season implements WireValue {
    /** March to May. */
    SPRING("Spring 26"),

    /** September to November. */
    AUTUMN("Autumn 26");

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
