package com.acme.browser;

import io.github.layerscribe.event.Generated;
import java.util.List;

/**
 * The tracking plan {@code garden-club} that this package was generated from.
 *
 * <p>Learn which courses fill up.
 */
@Generated("plan")
public final class GardenClubPlan {

    /** The plan's name. */
    public static final String NAME = "garden-club";

    /** The plan's version. */
    public static final String VERSION = "1.2.0";

    /** The version of Layerscribe that generated this package. */
    public static final String GENERATOR_VERSION = "1.2.3";

    /** The events in this package, by the names that receivers see. */
    public static final List<String> EVENTS = List.of(
            "book_course",
            "open_calendar",
            "Course Left",
            "leave_queue",
            "pay_teacher");

    private GardenClubPlan() {}
}
