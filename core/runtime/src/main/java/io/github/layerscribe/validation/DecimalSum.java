package io.github.layerscribe.validation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One side of a {@code check}: terms that are added up exactly, each a product of factors.
 *
 * <pre>{@code
 * DecimalSum goods = new DecimalSum();                  // sum(items.price * items.quantity)
 * for (Item item : items) {
 *     goods.plus(item.price()).times(item.quantity());
 * }
 * DecimalSum total = new DecimalSum().plus(goods).plus(shipping).minus(2).times(discount);
 * boolean holds = new DecimalSum().plus(value).isEqualTo(total);
 * }</pre>
 *
 * <p>Numbers that fit are kept as whole units in a {@code long}, without allocation; the others as {@code BigDecimal}.
 * An absent operand makes the side unknown, and what is unknown breaks no rule: every comparison with it is true.
 * Confined to one thread.
 */
public final class DecimalSum {

    private static final int EXACT_DIGITS = 15;
    private static final int MOST_DECIMALS = 18;
    private static final int ABSURD = 1_000;
    private static final long[] POWERS = new long[MOST_DECIMALS + 1];
    private static final double[] POWERS_AS_DOUBLE = new double[MOST_DECIMALS + 1];

    static {
        long power = 1;
        for (int i = 0; i <= MOST_DECIMALS; i++) {
            POWERS[i] = power;
            POWERS_AS_DOUBLE[i] = power;
            power *= 10;
        }
    }

    /** What is added up so far; {@link #wideSum} in its place once that is there. */
    private long sum;

    private int sumScale;
    private @Nullable BigDecimal wideSum;

    /** The product that further factors multiply; {@link #wideTerm} in its place once that is there. */
    private long term;

    private int termScale;
    private @Nullable BigDecimal wideTerm;

    private boolean unknown;

    /** Starts with 0. */
    public DecimalSum() {}

    /** Starts the next term with this factor. */
    public DecimalSum plus(@Nullable BigDecimal factor) {
        return start(1).times(factor);
    }

    public DecimalSum plus(@Nullable Long factor) {
        return start(1).times(factor);
    }

    public DecimalSum plus(long factor) {
        return start(factor);
    }

    public DecimalSum plus(DecimalSum factor) {
        return start(1).times(factor);
    }

    /** Starts the next term, which is subtracted, with this factor. */
    public DecimalSum minus(@Nullable BigDecimal factor) {
        return start(-1).times(factor);
    }

    public DecimalSum minus(@Nullable Long factor) {
        return start(-1).times(factor);
    }

    public DecimalSum minus(long factor) {
        return start(-1).times(factor);
    }

    public DecimalSum minus(DecimalSum factor) {
        return start(-1).times(factor);
    }

    /** Multiplies the term by one more factor. */
    public DecimalSum times(@Nullable BigDecimal factor) {
        if (factor == null) {
            unknown = true;
            return this;
        }
        int scale = factor.scale();
        if (scale < 0 || scale > MOST_DECIMALS || factor.precision() > EXACT_DIGITS) {
            return timesWide(factor);
        }
        // 15 digits fit a double exactly, so scaling and rounding gives back the unscaled value without a BigInteger.
        double scaled = factor.doubleValue() * POWERS_AS_DOUBLE[scale];
        return times((long) (scaled < 0 ? scaled - 0.5 : scaled + 0.5), scale);
    }

    public DecimalSum times(@Nullable Long factor) {
        if (factor == null) {
            unknown = true;
            return this;
        }
        return times(factor, 0);
    }

    public DecimalSum times(long factor) {
        return times(factor, 0);
    }

    public DecimalSum times(DecimalSum factor) {
        factor.finishTerm();
        unknown |= factor.unknown;
        BigDecimal wide = factor.wideSum;
        return wide == null ? times(factor.sum, factor.sumScale) : timesWide(wide);
    }

    public boolean isEqualTo(DecimalSum other) {
        return isUnknown(other) || compareTo(other) == 0;
    }

    /** {@code = … +- tolerance}: the difference is at most this. */
    public boolean isEqualTo(DecimalSum other, BigDecimal tolerance) {
        DecimalSum difference = new DecimalSum().plus(this).minus(other);
        return difference.isAtMost(new DecimalSum().plus(tolerance))
                && difference.isAtLeast(new DecimalSum().minus(tolerance));
    }

    public boolean isNotEqualTo(DecimalSum other) {
        return isUnknown(other) || compareTo(other) != 0;
    }

    public boolean isLessThan(DecimalSum other) {
        return isUnknown(other) || compareTo(other) < 0;
    }

    public boolean isAtMost(DecimalSum other) {
        return isUnknown(other) || compareTo(other) <= 0;
    }

    public boolean isMoreThan(DecimalSum other) {
        return isUnknown(other) || compareTo(other) > 0;
    }

    public boolean isAtLeast(DecimalSum other) {
        return isUnknown(other) || compareTo(other) >= 0;
    }

    private DecimalSum start(long factor) {
        finishTerm();
        term = factor;
        return this;
    }

    private DecimalSum times(long factor, int scale) {
        long product = term * factor;
        long high = Math.multiplyHigh(term, factor);
        boolean fits = high == product >> Long.SIZE - 1 && termScale + scale <= MOST_DECIMALS;
        if (wideTerm != null || !fits) {
            return timesWide(BigDecimal.valueOf(factor, scale));
        }
        term = product;
        termScale += scale;
        return this;
    }

    private DecimalSum timesWide(BigDecimal factor) {
        if (Math.abs((long) factor.scale()) > ABSURD || factor.precision() > ABSURD) {
            unknown = true; // a rule of its own speaks about such a value; computing with it could take all memory
        } else {
            BigDecimal wide = wideTerm == null ? BigDecimal.valueOf(term, termScale) : wideTerm;
            wideTerm = wide.multiply(factor);
        }
        return this;
    }

    /** Adds the term to the sum; the next one starts with 0. */
    private void finishTerm() {
        if (wideTerm != null || wideSum != null || !addTerm()) {
            BigDecimal wide = wideTerm == null ? BigDecimal.valueOf(term, termScale) : wideTerm;
            wideSum = (wideSum == null ? BigDecimal.valueOf(sum, sumScale) : wideSum).add(wide);
            wideTerm = null;
        }
        term = 0;
        termScale = 0;
    }

    /** Where the result fits a {@code long}; else nothing is changed. */
    private boolean addTerm() {
        int scale = Math.max(sumScale, termScale);
        if (!fits(sum, scale - sumScale) || !fits(term, scale - termScale)) {
            return false;
        }
        long augend = sum * POWERS[scale - sumScale];
        long addend = term * POWERS[scale - termScale];
        long result = augend + addend;
        if (((augend ^ result) & (addend ^ result)) < 0) {
            return false;
        }
        sum = result;
        sumScale = scale;
        return true;
    }

    private static boolean fits(long units, int decimals) {
        return decimals == 0 || Math.multiplyHigh(units, POWERS[decimals]) == units * POWERS[decimals] >> Long.SIZE - 1;
    }

    private boolean isUnknown(DecimalSum other) {
        finishTerm();
        other.finishTerm();
        return unknown || other.unknown;
    }

    private int compareTo(DecimalSum other) {
        int scale = Math.max(sumScale, other.sumScale);
        int missing = scale - sumScale;
        int othersMissing = scale - other.sumScale;
        if (wideSum != null || other.wideSum != null || !fits(sum, missing) || !fits(other.sum, othersMissing)) {
            return value().compareTo(other.value());
        }
        return Long.compare(sum * POWERS[missing], other.sum * POWERS[othersMissing]);
    }

    private BigDecimal value() {
        return wideSum == null ? BigDecimal.valueOf(sum, sumScale) : wideSum;
    }
}
