package io.github.layerscribe.codegen.parse.keys;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a plan writes numbers and times: plain decimals, {@code 2026-11-02}, {@code 2026-11-02T05:30:00.000Z}. */
public final class Scalars {

    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,99})(\\.[0-9]{1,100})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final DateTimeFormatter STRICT_DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Scalars() {}

    /** A plain decimal number: no {@code 1e3}, {@code +1}, {@code .5}, no leading zeros. */
    public static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** A plain whole number. */
    public static Optional<BigDecimal> whole(String text) {
        return text.indexOf('.') < 0 ? decimal(text) : Optional.empty();
    }

    /** A day of the years 0001 to 9999. */
    public static Optional<LocalDate> date(String text) {
        if (!DATE.matcher(text).matches() || text.startsWith("0000")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, STRICT_DATE));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** An instant of the years 0001 to 9999, with {@code Z} or an offset. */
    public static Optional<Instant> instant(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            Instant instant = time.toInstant();
            boolean isInRange = !instant.isBefore(Instant.parse("0001-01-01T00:00:00Z"))
                    && instant.isBefore(
                            Instant.parse("9999-12-31T23:59:59.999Z").plusMillis(1));
            return isInRange ? Optional.of(instant) : Optional.empty();
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** A condition, or the values of a set, with one blank around its signs. */
    public static String singleSpaced(String text) {
        return text.replaceAll("\\s*([=|])\\s*", " $1 ").replaceAll("\\s+", " ").strip();
    }
}
