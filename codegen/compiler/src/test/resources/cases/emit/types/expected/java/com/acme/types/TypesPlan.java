package com.acme.types;

import io.github.layerscribe.event.Generated;
import java.util.List;

/**
 * The tracking plan {@code types} that this package was generated from.
 *
 * <p>Have one of each.
 */
@Generated("plan")
public final class TypesPlan {

    /** The plan's name. */
    public static final String NAME = "types";

    /** The plan's version. */
    public static final String VERSION = "0.1.0";

    /** The version of Layerscribe that generated this package. */
    public static final String GENERATOR_VERSION = "1.2.3";

    /** The events in this package, by the names that receivers see. */
    public static final List<String> EVENTS = List.of(
            "texts",
            "numbers",
            "times",
            "lists",
            "Always The Same");

    private TypesPlan() {}
}
