package io.github.layerscribe.payload;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The spelling of an instant: UTC, always with three digits of milliseconds. */
final class WireTime {

    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private WireTime() {}

    static String of(Instant instant) {
        return MILLISECONDS.format(instant);
    }
}
