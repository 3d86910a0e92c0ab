package io.github.layerscribe.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigDecimal;

/** Texts and numbers of the limit, each followed by what the limit needs: decimals and integers by a comma. */
final class HandWrittenValues {

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(US_ASCII);
    private static final boolean[] PLAIN = new boolean[128];
    private static final int SHORT_DIGITS = 15;

    static {
        for (char c = ' '; c <= '~'; c++) {
            PLAIN[c] = "\"\\<>&'".indexOf(c) < 0;
        }
    }

    private HandWrittenValues() {}

    static int text(String text, byte[] target, int start) {
        boolean[] plain = PLAIN;
        int at = start;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128 && plain[c]) {
                target[at++] = (byte) c;
            } else {
                target[at] = '\\';
                target[at + 1] = 'u';
                target[at + 2] = HEX[c >> 12];
                target[at + 3] = HEX[c >> 8 & 15];
                target[at + 4] = HEX[c >> 4 & 15];
                target[at + 5] = HEX[c & 15];
                at += 6;
            }
        }
        return at;
    }

    static int decimal(BigDecimal value, byte[] target, int start) {
        int scale = value.scale();
        if (scale != 2 || value.precision() > SHORT_DIGITS || value.signum() < 0) {
            return other(value, target, start);
        }
        long cents = (long) (value.doubleValue() * 100 + 0.5);
        long whole = cents / 100;
        int rest = (int) (cents - whole * 100);
        int at = digits(whole, target, start);
        target[at] = '.';
        target[at + 1] = (byte) ('0' + rest / 10);
        target[at + 2] = (byte) ('0' + rest % 10);
        target[at + 3] = ',';
        return at + 4;
    }

    static int integer(long value, byte[] target, int start) {
        if (value < 0) {
            return other(BigDecimal.valueOf(value), target, start);
        }
        int at = digits(value, target, start);
        target[at] = ',';
        return at + 1;
    }

    private static int other(BigDecimal value, byte[] target, int start) {
        byte[] digits = (value.toPlainString() + ",").getBytes(US_ASCII);
        System.arraycopy(digits, 0, target, start, digits.length);
        return start + digits.length;
    }

    private static int digits(long value, byte[] target, int start) {
        int count = 1;
        for (long power = 10; power <= value && count < 18; power *= 10) {
            count++;
        }
        int end = start + count;
        long rest = value;
        for (int at = end - 1; at >= start; at--) {
            long tenth = rest / 10;
            target[at] = (byte) ('0' + rest - 10 * tenth);
            rest = tenth;
        }
        return end;
    }
}
