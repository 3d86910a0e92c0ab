package com.acme.datalayer;

import io.github.layerscribe.event.Generated;
import java.util.List;

/**
 * The tracking plan {@code acme-shoes} that this package was generated from.
 *
 * <p>Know who signs in and what is bought.
 */
@Generated("plan")
public final class AcmeShoesPlan {

    /** The plan's name. */
    public static final String NAME = "acme-shoes";

    /** The plan's version. */
    public static final String VERSION = "1.0.0";

    /** The version of Layerscribe that generated this package. */
    public static final String GENERATOR_VERSION = "0.1.0-SNAPSHOT";

    /** The events in this package, by the names that receivers see. */
    public static final List<String> EVENTS = List.of(
            "login",
            "purchase");

    private AcmeShoesPlan() {}
}
