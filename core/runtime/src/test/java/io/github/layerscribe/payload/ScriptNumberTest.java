package io.github.layerscribe.payload;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptNumberTest {

    private static final int MANY = 500_000;
    private static final long LARGEST = 9_007_199_254_740_991L;

    private final SplittableRandom random = new SplittableRandom(42);
    private final byte[] target = new byte[ScriptNumber.ROOM];

    @Test
    void writesHalfAMillionLongsThatReadBack() {
        for (int i = 0; i < MANY; i++) {
            long value = random.nextLong() >> random.nextInt(64);
            assertEqual(Long.toString(value), ScriptNumber.write(value, target, 0));
        }
    }

    @Test
    void writesHalfAMillionDecimalsThatReadBack() {
        for (int i = 0; i < MANY; i++) {
            long digits = random.nextLong(1_000_000_000_000_000L) / (long) Math.pow(10, random.nextInt(15));
            BigDecimal value = BigDecimal.valueOf(random.nextBoolean() ? digits : -digits, random.nextInt(19));
            assertThat(ScriptNumber.isShort(value)).isTrue();
            assertEqual(value.toPlainString(), ScriptNumber.writeShort(value, target, 0));
        }
    }

    @Test
    void writesHalfAMillionDoublesThatReadBack() {
        for (int i = 0; i < MANY; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                double readBack = Double.parseDouble(text(BigDecimal.valueOf(number)));
                assertThat(readBack == number).as("%s", number).isTrue();
            }
        }
    }

    /** A writer that scales by a double and forgets to round loses a cent here and there. */
    @Test
    void findsAWriterThatForgetsToRound() {
        int wrong = 0;
        for (int cents = 0; cents < 10_000; cents++) {
            double scaled = BigDecimal.valueOf(cents, 2).doubleValue() * 100;
            wrong += (long) scaled == cents ? 0 : 1;
        }
        assertThat(wrong).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 9, 10, 99, 100, -100, LARGEST, -LARGEST, Long.MAX_VALUE, Long.MIN_VALUE})
    void writesLongsAtTheirBorders(long value) {
        assertEqual(Long.toString(value), ScriptNumber.write(value, target, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "0.00, 0.00",
        "-0.00, 0.00",
        "129.90, 129.90",
        "-129.90, -129.90",
        "0.5, 0.5",
        "-0.05, -0.05",
        "999999999999999, 999999999999999",
        "0.000000000000000001, 0.000000000000000001",
        "0.0000000000000000001, 0.0000000000000000001",
        "1E+3, 1000",
        "1234567890123456789.5, 1234567890123456789.5",
        "1E+100000000, 1E+100000000",
        "-7E-100000000, -7E-100000000",
    })
    void writesDecimalsPlainUnlessThatTakesALotOfZeros(BigDecimal value, String written) {
        assertThat(text(value)).isEqualTo(written);
    }

    @Test
    void writesANumberWhoseDigitsAreNotKeptInALong() {
        BigDecimal wide = new BigDecimal(new BigInteger("12345678901234567890123"), 3);

        assertThat(text(wide)).isEqualTo("12345678901234567890.123");
    }

    private String text(BigDecimal value) {
        if (ScriptNumber.isShort(value)) {
            return text(ScriptNumber.writeShort(value, target, 0));
        }
        return new String(ScriptNumber.spell(value), StandardCharsets.US_ASCII);
    }

    private String text(int end) {
        return new String(target, 0, end, StandardCharsets.US_ASCII);
    }

    private void assertEqual(String expected, int end) {
        if (!text(end).equals(expected)) {
            assertThat(text(end)).isEqualTo(expected);
        }
    }
}
