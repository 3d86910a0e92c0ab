package io.github.layerscribe.storefront.order;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where an order goes: the fields of the first checkout step, as the shopper sent them. */
public record DeliveryDetails(
        @Nullable String name,
        @Nullable String email,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String city,
        @Nullable Delivery delivery) {

    /** A form with only what is known about the shopper filled in. */
    public static DeliveryDetails startingWith(String name, String email) {
        return new DeliveryDetails(name, email, "", "", "", Delivery.STANDARD);
    }

    /** Field name to what is wrong with it; empty when the order can be sent there. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        require(problems, "name", name, "Please tell us your name.");
        require(problems, "email", email != null && email.contains("@") ? email : "", "We need an e-mail address.");
        require(problems, "street", street, "Please tell us street and number.");
        require(problems, "postcode", postcode, "Please tell us the postcode.");
        require(problems, "city", city, "Please tell us the city.");
        if (delivery == null) {
            problems.put("delivery", "Please choose a delivery.");
        }
        return problems;
    }

    /** The delivery, standard where none was chosen. */
    public Delivery chosenDelivery() {
        return delivery == null ? Delivery.STANDARD : delivery;
    }

    private static void require(Map<String, String> problems, String field, @Nullable String text, String problem) {
        if (text == null || text.isBlank()) {
            problems.put(field, problem);
        }
    }
}
