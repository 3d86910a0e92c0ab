package io.github.layerscribe.payload;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** The spelling of an instant: UTC, always with three digits of milliseconds. Any instant can be spelled. */
public final class WireTime {

    /** The spelling as a pattern, for generated annotations that tell it to others; fits the years 1 to 9999. */
    public static final String PATTERN = "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'";

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private WireTime() {}

    static String of(Instant instant) {
        return MILLISECONDS.format(instant);
    }
}
