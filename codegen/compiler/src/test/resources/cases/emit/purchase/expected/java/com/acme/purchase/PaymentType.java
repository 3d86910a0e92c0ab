package com.acme.purchase;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.WireValue;
import java.util.Optional;

/** How the shopper pays. */
@Generated("properties.payment_type")
public enum PaymentType implements WireValue {
    /**
     */
    CARD("card"),

    /**
     */
    PAYPAL("paypal"),

    /**
     */
    INVOICE("invoice");

    private final String wireValue;

    PaymentType(String wireValue) {
        this.wireValue = wireValue;
    }

    /** The member that the receiver knows by this text; empty if there is none. */
    public static Optional<PaymentType> fromWireValue(String wireValue) {
        for (PaymentType member : values()) {
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
