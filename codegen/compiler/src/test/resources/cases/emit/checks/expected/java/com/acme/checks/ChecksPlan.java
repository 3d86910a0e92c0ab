package com.acme.checks;

import io.github.layerscribe.event.Generated;
import java.util.List;

/**
 * The tracking plan {@code checks} that this package was generated from.
 *
 * <p>Compare everything that can be compared.
 */
@Generated("plan")
public final class ChecksPlan {

    /** The plan's name. */
    public static final String NAME = "checks";

    /** The plan's version. */
    public static final String VERSION = "1.0.0";

    /** The version of Layerscribe that generated this package. */
    public static final String GENERATOR_VERSION = "1.2.3";

    /** The events in this package, by the names that receivers see. */
    public static final List<String> EVENTS = List.of(
            "order",
            "trip");

    private ChecksPlan() {}
}
