package com.acme.purchase;

import io.github.layerscribe.event.Generated;
import java.util.List;

/**
 * The tracking plan {@code acme-shoes} that this package was generated from.
 *
 * <p>Know which campaign and which page earned each order.
 */
@Generated("plan")
public final class AcmeShoesPlan {

    /** The plan's name. */
    public static final String NAME = "acme-shoes";

    /** The plan's version. */
    public static final String VERSION = "4.1.0";

    /** The version of Layerscribe that generated this package. */
    public static final String GENERATOR_VERSION = "1.2.3";

    /** The events in this package, by the names that receivers see. */
    public static final List<String> EVENTS = List.of(
            "view_item",
            "purchase");

    private AcmeShoesPlan() {}
}
