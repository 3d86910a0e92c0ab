package io.github.layerscribe.storefront.cart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** A code that makes every piece in the cart cheaper. */
public enum Coupon {
    WELCOME10("0.10");

    private final BigDecimal share;

    Coupon(String share) {
        this.share = new BigDecimal(share);
    }

    /** Finds the coupon for what a shopper typed; empty when there is none of that name. */
    public static Optional<Coupon> of(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        for (Coupon coupon : values()) {
            if (coupon.name().equals(code)) {
                return Optional.of(coupon);
            }
        }
        return Optional.empty();
    }

    /** What it takes off a piece of this price, to the cent. */
    BigDecimal discountOn(BigDecimal price) {
        return price.multiply(share).setScale(2, RoundingMode.HALF_UP);
    }
}
