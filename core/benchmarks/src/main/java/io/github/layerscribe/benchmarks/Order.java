package io.github.layerscribe.benchmarks;

import io.github.layerscribe.benchmarks.events.PaymentType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order as a shop keeps it: what every page of the benchmarks begins with. */
record Order(
        String number,
        String currency,
        BigDecimal goods,
        BigDecimal tax,
        BigDecimal shipping,
        List<Line> lines,
        @Nullable String voucher,
        PaymentType payment) {

    /** So many pieces of one product. */
    record Line(String sku, String title, BigDecimal price, long pieces) {

        BigDecimal sum() {
            return price.multiply(BigDecimal.valueOf(pieces));
        }
    }
}
