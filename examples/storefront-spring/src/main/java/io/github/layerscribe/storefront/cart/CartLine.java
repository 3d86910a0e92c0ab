package io.github.layerscribe.storefront.cart;

import io.github.layerscribe.storefront.catalogue.Product;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Some pieces of one product.
 *
 * @param price price of one piece, the discount already taken off
 * @param discount what was taken off one piece; null when nothing was
 */
public record CartLine(
        Product product,
        int quantity,
        BigDecimal price,
        @Nullable BigDecimal discount) {

    static CartLine of(Product product, int quantity, @Nullable Coupon coupon) {
        if (coupon == null) {
            return new CartLine(product, quantity, product.price(), null);
        }
        BigDecimal discount = coupon.discountOn(product.price());
        return new CartLine(product, quantity, product.price().subtract(discount), discount);
    }

    public BigDecimal total() {
        return price.multiply(BigDecimal.valueOf(quantity));
    }
}
