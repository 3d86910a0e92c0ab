package io.github.layerscribe.benchmarks;

import io.github.layerscribe.benchmarks.events.Item;
import io.github.layerscribe.benchmarks.events.Purchase;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of a purchase as one would check them by hand; says only whether all hold. */
final class HandWrittenChecks {

    private HandWrittenChecks() {}

    static boolean isValid(Purchase purchase) {
        return hasLength(purchase.transactionId(), 100)
                && isCurrency(purchase.currency())
                && isAmount(purchase.value())
                && isAmount(purchase.tax())
                && isAmount(purchase.shipping())
                && areValid(purchase.items())
                && (purchase.coupon() == null || hasLength(purchase.coupon(), 60))
                && isSum(purchase);
    }

    private static boolean areValid(@Nullable List<Item> items) {
        if (items == null || items.isEmpty() || items.size() > 200) {
            return false;
        }
        for (Item item : items) {
            if (item == null || !isValid(item)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isValid(Item item) {
        return (item.itemId() != null || item.itemName() != null)
                && (item.itemId() == null || hasLength(item.itemId(), 100))
                && (item.itemName() == null || hasLength(item.itemName(), 100))
                && (item.price() == null || isAmount(item.price()))
                && (item.quantity() == null || item.quantity() >= 1 && item.quantity() <= 9_007_199_254_740_991L);
    }

    private static boolean hasLength(@Nullable String text, int most) {
        if (text == null) {
            return false;
        }
        int length = text.codePointCount(0, text.length());
        return length >= 1 && length <= most;
    }

    private static boolean isCurrency(@Nullable String text) {
        if (text == null || text.length() != 3) {
            return false;
        }
        for (int i = 0; i < 3; i++) {
            if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAmount(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() >= 0 && amount.scale() <= 2 && amount.precision() <= 15;
    }

    private static boolean isSum(Purchase purchase) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Item item : purchase.items()) {
            if (item.price() == null || item.quantity() == null) {
                return true;
            }
            sum = sum.add(item.price().multiply(BigDecimal.valueOf(item.quantity())));
        }
        return sum.compareTo(purchase.value()) == 0;
    }
}
