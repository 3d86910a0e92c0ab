package io.github.layerscribe.storefront.order;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The payment provider says no: the order was not placed. */
@ResponseStatus(HttpStatus.PAYMENT_REQUIRED)
public final class PaymentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PaymentRefused(Payment payment) {
        super("the provider refused a payment by " + payment.title());
    }
}
