package io.github.layerscribe.storefront.order;

import java.math.BigDecimal;

/** The ways an order reaches the shopper. */
public enum Delivery {
    STANDARD("Standard", "3 to 5 working days", "9.00"),
    EXPRESS("Express", "Tomorrow, before noon", "19.00"),
    PICKUP("Pick up", "In our shop in Portland, from tomorrow", "0.00");

    private final String title;
    private final String promise;
    private final BigDecimal cost;

    Delivery(String title, String promise, String cost) {
        this.title = title;
        this.promise = promise;
        this.cost = new BigDecimal(cost);
    }

    public String title() {
        return title;
    }

    public String promise() {
        return promise;
    }

    public BigDecimal cost() {
        return cost;
    }
}
