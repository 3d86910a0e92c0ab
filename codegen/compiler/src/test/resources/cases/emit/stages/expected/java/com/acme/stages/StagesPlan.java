package com.acme.stages;

import io.github.layerscribe.event.Generated;
import java.util.List;

/**
 * The tracking plan {@code stages} that this package was generated from.
 *
 * <p>Ask for a lot.
 */
@Generated("plan")
public final class StagesPlan {

    /** The plan's name. */
    public static final String NAME = "stages";

    /** The plan's version. */
    public static final String VERSION = "1.0.0";

    /** The version of Layerscribe that generated this package. */
    public static final String GENERATOR_VERSION = "1.2.3";

    /** The events in this package, by the names that receivers see. */
    public static final List<String> EVENTS = List.of(
            "survey");

    private StagesPlan() {}
}
