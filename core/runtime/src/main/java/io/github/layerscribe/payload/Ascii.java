package io.github.layerscribe.payload;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** ASCII that is known at start-up, padded so that writing it is a few stores of eight bytes. Immutable. */
final class Ascii {

    private final byte[] padded;
    private final int size;

    private Ascii(byte[] bytes, int size) {
        int words = (size + Long.BYTES - 1) / Long.BYTES;
        this.padded = Arrays.copyOf(bytes, words * Long.BYTES);
        this.size = size;
    }

    /** The text itself; throws {@link IllegalArgumentException} for anything but ASCII. */
    static Ascii of(String text) {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("script code is ASCII: " + text);
        }
        return new Ascii(text.getBytes(StandardCharsets.US_ASCII), text.length());
    }

    /** The text as a value of a script: in quotes, escaped, with the comma behind it. */
    static Ascii ofValue(String text) {
        byte[] bytes = new byte[ScriptText.room(text) + 3];
        bytes[0] = '"';
        int end = ScriptText.write(text, bytes, 1);
        bytes[end] = '"';
        bytes[end + 1] = ',';
        return new Ascii(bytes, end + 2);
    }

    /** The bytes that {@link #writeTo} may touch. */
    int room() {
        return padded.length;
    }

    /** Returns the position behind what was written. */
    int writeTo(byte[] target, int at) {
        byte[] source = padded;
        for (int i = 0; i < source.length; i += Long.BYTES) {
            Words.EIGHT_BYTES.set(target, at + i, (long) Words.EIGHT_BYTES.get(source, i));
        }
        return at + size;
    }

    @Override
    public String toString() {
        return new String(padded, 0, size, StandardCharsets.US_ASCII);
    }
}
