package com.acme.retired;

import io.github.layerscribe.event.Generated;
import java.util.List;

/**
 * The tracking plan {@code retired} that this package was generated from.
 *
 * <p>Say goodbye in time.
 */
@Generated("plan")
public final class RetiredPlan {

    /** The plan's name. */
    public static final String NAME = "retired";

    /** The plan's version. */
    public static final String VERSION = "3.0.0";

    /** The version of Layerscribe that generated this package. */
    public static final String GENERATOR_VERSION = "1.2.3";

    /** The events in this package, by the names that receivers see. */
    public static final List<String> EVENTS = List.of(
            "upgrade",
            "subscribe");

    private RetiredPlan() {}
}
