package io.github.layerscribe.storefront.order;

import io.github.layerscribe.storefront.cart.CartLine;
import io.github.layerscribe.storefront.cart.Coupon;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a shopper buys, and what it costs.
 *
 * @param goods price times quantity, summed over the lines; without tax and shipping
 */
public record Order(
        String number,
        List<CartLine> lines,
        @Nullable Coupon coupon,
        Delivery delivery,
        Payment payment,
        BigDecimal goods) {

    private static final BigDecimal TAX_RATE = new BigDecimal("0.08");

    public Order {
        lines = List.copyOf(lines);
    }

    public BigDecimal shipping() {
        return delivery.cost();
    }

    public BigDecimal tax() {
        return goods.multiply(TAX_RATE).setScale(2, RoundingMode.HALF_UP);
    }

    public BigDecimal total() {
        return goods.add(shipping()).add(tax());
    }
}
