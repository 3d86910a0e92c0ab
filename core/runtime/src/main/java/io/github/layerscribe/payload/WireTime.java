package io.github.layerscribe.payload;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** The spelling of an instant: UTC, always with three digits of milliseconds. Any instant can be spelled. */
final class WireTime {

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private WireTime() {}

    static String of(Instant instant) {
        return MILLISECONDS.format(instant);
    }
}
