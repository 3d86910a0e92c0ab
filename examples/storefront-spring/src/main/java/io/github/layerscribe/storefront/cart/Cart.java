package io.github.layerscribe.storefront.cart;

import io.github.layerscribe.storefront.catalogue.Product;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one shopper has gathered; lives in the session, so two requests of that shopper may meet here. */
public final class Cart {

    private static final int MOST_PIECES = 20;

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private @Nullable Coupon coupon;

    private record Entry(Product product, int quantity) {}

    /** Adds pieces, up to {@value #MOST_PIECES} of one product, and returns what was added; empty when it is full. */
    public synchronized Optional<CartLine> add(Product product, int wanted) {
        Entry known = entries.get(product.sku());
        int before = known == null ? 0 : known.quantity();
        int added = Math.min(Math.max(wanted, 0), MOST_PIECES - before);
        if (added == 0) {
            return Optional.empty();
        }
        entries.put(product.sku(), new Entry(product, before + added));
        return Optional.of(CartLine.of(product, added, coupon));
    }

    /** Takes a product out, all pieces of it, and returns what was taken out; empty when it was not in. */
    public synchronized Optional<CartLine> remove(String sku) {
        return Optional.ofNullable(entries.remove(sku))
                .map(entry -> CartLine.of(entry.product(), entry.quantity(), coupon));
    }

    public synchronized void redeem(Coupon redeemed) {
        this.coupon = redeemed;
    }

    public synchronized @Nullable Coupon coupon() {
        return coupon;
    }

    public synchronized List<CartLine> lines() {
        List<CartLine> lines = new ArrayList<>();
        for (Entry entry : entries.values()) {
            lines.add(CartLine.of(entry.product(), entry.quantity(), coupon));
        }
        return lines;
    }

    public synchronized boolean isEmpty() {
        return entries.isEmpty();
    }

    public synchronized int pieces() {
        return entries.values().stream().mapToInt(Entry::quantity).sum();
    }

    /** Price times quantity, summed over the lines; without tax and shipping. */
    public BigDecimal goods() {
        return lines().stream().map(CartLine::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public synchronized void clear() {
        entries.clear();
        coupon = null;
    }
}
