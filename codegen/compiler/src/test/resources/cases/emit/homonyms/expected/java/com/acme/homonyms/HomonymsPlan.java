package com.acme.homonyms;

import io.github.layerscribe.event.Generated;
import java.util.List;

/**
 * The tracking plan {@code homonyms} that this package was generated from.
 *
 * <p>Let people choose their words.
 */
@Generated("plan")
public final class HomonymsPlan {

    /** The plan's name. */
    public static final String NAME = "homonyms";

    /** The plan's version. */
    public static final String VERSION = "1.0.0";

    /** The version of Layerscribe that generated this package. */
    public static final String GENERATOR_VERSION = "1.2.3";

    /** The events in this package, by the names that receivers see. */
    public static final List<String> EVENTS = List.of(
            "list",
            "happening",
            "property_name",
            "size",
            "big_decimal");

    private HomonymsPlan() {}
}
