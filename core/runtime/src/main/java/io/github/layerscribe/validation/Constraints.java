package io.github.layerscribe.validation;

import io.github.layerscribe.payload.Sha256;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Constants of the plan's rules that generated annotations and generated checks share. */
public final class Constraints {

    /** The largest integer that JavaScript keeps exactly. */
    public static final long MAX_INTEGER = 9_007_199_254_740_991L;

    /** {@code format: currency}. */
    public static final String CURRENCY = "[A-Z]{3}";

    /** {@code format: country}. */
    public static final String COUNTRY = "[A-Z]{2}";

    /** {@code format: language}. */
    public static final String LANGUAGE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    /** {@code format: email}, as browsers judge an e-mail field. */
    public static final String EMAIL = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*";

    /** {@code format: url}: absolute, http or https, no spaces and no control characters. */
    public static final String URL = "https?://[^\\x00-\\x20\\x7F/?#][^\\x00-\\x20\\x7F]*";

    /** {@code format: path}: begins with a slash, no query and no fragment. */
    public static final String PATH = "/[^\\x00-\\x20\\x7F?#]*";

    /** {@code format: uuid}. */
    public static final String UUID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

    /** What {@code @DecimalMin} says; its own message needs an expression language. */
    public static final String MIN_MESSAGE = "must be at least {value}";

    /** What {@code @DecimalMax} says. */
    public static final String MAX_MESSAGE = "must be at most {value}";

    /** What {@code @Pattern} says; its own message repeats the pattern, and no text of a plan becomes a message. */
    public static final String PATTERN_MESSAGE = "must match the pattern of the plan";

    static final String NOT_EXACT = "is a number that JavaScript cannot hold exactly";
    static final String NOT_WELL_FORMED = "is not in the form that the receiver expects";

    private static final int EXACT_DIGITS = 15;
    private static final int MOST_DECIMALS = 20;
    private static final int MOST_WHOLE_DIGITS = 21;
    private static final Instant FIRST_INSTANT = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant AFTER_LAST_INSTANT = Instant.parse("+10000-01-01T00:00:00Z");

    private Constraints() {}

    static boolean hasLength(String value, int min, int max) {
        int units = value.length();
        if (units >= 2 * (long) min && units <= max) {
            return true; // enough in either way of counting
        }
        int length = value.codePointCount(0, units);
        return length >= min && length <= max;
    }

    static boolean isExact(Number value) {
        return value instanceof BigDecimal decimal ? isExact(decimal) : isExact(value.longValue());
    }

    static boolean isExact(long value) {
        return value <= MAX_INTEGER && value >= -MAX_INTEGER;
    }

    /** At most 15 significant digits, 20 digits after the point and 21 before it; zeros at the end do not count. */
    static boolean isExact(BigDecimal value) {
        int scale = value.scale();
        if (scale >= 0 && scale <= MOST_DECIMALS && value.precision() <= EXACT_DIGITS) {
            return true;
        }
        if (value.signum() == 0) {
            return scale >= -MOST_WHOLE_DIGITS && scale <= MOST_DECIMALS;
        }
        if (value.precision() > 1_000) {
            return false; // nobody's amount, and too long to look at closely
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.precision() <= EXACT_DIGITS
                && stripped.scale() <= MOST_DECIMALS
                && (long) stripped.precision() - stripped.scale() <= MOST_WHOLE_DIGITS;
    }

    static boolean hasDecimals(BigDecimal value, int decimals) {
        return value.scale() <= decimals
                || value.signum() == 0
                || value.precision() <= 1_000 && value.stripTrailingZeros().scale() <= decimals;
    }

    static boolean isWellFormed(Object value) {
        if (value instanceof LocalDate date) {
            return isWellFormed(date);
        }
        if (value instanceof Instant instant) {
            return isWellFormed(instant);
        }
        return !(value instanceof Sha256 hash) || hash.isWellFormed();
    }

    static boolean isWellFormed(LocalDate value) {
        return value.getYear() >= 1 && value.getYear() <= 9999;
    }

    static boolean isWellFormed(Instant value) {
        return !value.isBefore(FIRST_INSTANT) && value.isBefore(AFTER_LAST_INSTANT);
    }
}
