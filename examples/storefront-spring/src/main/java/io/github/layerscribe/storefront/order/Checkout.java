package io.github.layerscribe.storefront.order;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one shopper has filled in so far; lives in the session until the order is placed. */
public final class Checkout {

    private @Nullable DeliveryDetails details;
    private @Nullable Payment payment;

    public synchronized void deliverTo(DeliveryDetails accepted) {
        this.details = accepted;
    }

    public synchronized void payBy(Payment chosen) {
        this.payment = chosen;
    }

    public synchronized Optional<DeliveryDetails> details() {
        return Optional.ofNullable(details);
    }

    public synchronized Optional<Payment> payment() {
        return Optional.ofNullable(payment);
    }

    /** The address and the payment, once both are known. */
    public synchronized Optional<Choices> choices() {
        return details == null || payment == null ? Optional.empty() : Optional.of(new Choices(details, payment));
    }

    /** Forgets the payment, which is chosen anew for each order; the address is kept. */
    public synchronized void finish() {
        payment = null;
    }

    /** All that has to be chosen before an order can be placed. */
    public record Choices(DeliveryDetails details, Payment payment) {

        public Delivery delivery() {
            return details.chosenDelivery();
        }
    }
}
