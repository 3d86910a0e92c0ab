package com.acme.rules;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.WireValue;
import java.util.Optional;

/** What became of it. */
@Generated("properties.status")
public enum Status implements WireValue {
    /**
     */
    ACCEPTED("accepted"),

    /**
     */
    DECLINED("declined"),

    /**
     */
    SENT_BACK("sent-back");

    private final String wireValue;

    Status(String wireValue) {
        this.wireValue = wireValue;
    }

    /** The member that the receiver knows by this text; empty if there is none. */
    public static Optional<Status> fromWireValue(String wireValue) {
        for (Status member : values()) {
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
