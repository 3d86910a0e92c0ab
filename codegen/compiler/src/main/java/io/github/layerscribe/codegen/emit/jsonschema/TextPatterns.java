package io.github.layerscribe.codegen.emit.jsonschema;

import io.github.layerscribe.codegen.plan.Format;
import java.util.Optional;

/**
 * Regular expressions of ECMA-262 with the flag {@code u}, as JSON Schema wants them: they judge as generated Java and
 * JavaScript do. {@code format} would not: validators may ignore it, and each understands it in its own way.
 */
final class TextPatterns {

    private static final String YEAR = "(?:[1-9]\\d{3}|\\d[1-9]\\d{2}|\\d{2}[1-9]\\d|\\d{3}[1-9])";
    private static final String LEAP_YEAR =
            "(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])" + "|(?:0[48]|[2468][048]|[13579][26])00)";
    /** A day that exists, of the years 1 to 9999. */
    private static final String DAY = "(?:" + YEAR + "-(?:"
            + "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)"
            + "|02-(?:0[1-9]|1\\d|2[0-8]))"
            + "|" + LEAP_YEAR + "-02-29)";

    static final String DATE = "^" + DAY + "$";

    /** In UTC, with milliseconds. */
    static final String DATETIME = "^" + DAY + "T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z$";

    private TextPatterns() {}

    /** A plan's pattern, which is one of ECMA-262 as it stands, but matches the whole value. */
    static String whole(String pattern) {
        return "^(?:" + pattern + ")$";
    }

    /** What a format accepts, if it limits anything. */
    static Optional<String> of(Format format) {
        return switch (format) {
            case CURRENCY -> Optional.of("^[A-Z]{3}$");
            case COUNTRY -> Optional.of("^[A-Z]{2}$");
            case LANGUAGE -> Optional.of("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$");
            case EMAIL -> Optional.of("^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*$");
            case URL -> Optional.of("^https?://[^\\x00-\\x20\\x7F/?#][^\\x00-\\x20\\x7F]*$");
            case PATH -> Optional.of("^/[^\\x00-\\x20\\x7F?#]*$");
            case UUID -> Optional.of("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$");
            case SHA256 -> Optional.of("^[0-9a-f]{64}$");
            case FREE_TEXT -> Optional.empty();
        };
    }
}
