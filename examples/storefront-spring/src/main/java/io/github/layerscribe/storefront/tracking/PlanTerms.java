package io.github.layerscribe.storefront.tracking;

import io.github.layerscribe.storefront.account.Visitor;
import io.github.layerscribe.storefront.cart.Coupon;
import io.github.layerscribe.storefront.datalayer.CustomerType;
import io.github.layerscribe.storefront.datalayer.PaymentMethod;
import io.github.layerscribe.storefront.datalayer.ShippingTier;
import io.github.layerscribe.storefront.order.Delivery;
import io.github.layerscribe.storefront.order.Payment;
import org.jspecify.annotations.Nullable;

/**
 * The store's words in the plan's words. A value that either side adds or drops does not compile here, which is how the
 * teams find out.
 */
public final class PlanTerms {

    private PlanTerms() {}

    public static ShippingTier of(Delivery delivery) {
        return switch (delivery) {
            case STANDARD -> ShippingTier.STANDARD;
            case EXPRESS -> ShippingTier.EXPRESS;
            case PICKUP -> ShippingTier.PICKUP;
        };
    }

    public static PaymentMethod of(Payment payment) {
        return switch (payment) {
            case CARD -> PaymentMethod.CARD;
            case PAYPAL -> PaymentMethod.PAYPAL;
            case INVOICE -> PaymentMethod.INVOICE;
            case GIFT_CARD -> PaymentMethod.GIFT_CARD;
        };
    }

    /** The code of the whole order; absent when none was redeemed. */
    public static @Nullable String of(@Nullable Coupon coupon) {
        return coupon == null ? null : coupon.name();
    }

    /** New or returning; absent for a guest, of whom nobody knows. */
    public static @Nullable CustomerType customerType(Visitor visitor) {
        if (visitor.customer().isEmpty()) {
            return null;
        }
        return visitor.isReturning() ? CustomerType.RETURNING : CustomerType.NEW;
    }
}
