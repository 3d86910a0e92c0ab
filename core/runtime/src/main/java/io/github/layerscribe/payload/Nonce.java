package io.github.layerscribe.payload;

import java.util.Optional;

/**
 * The nonce of a response's Content-Security-Policy, known to be harmless inside an attribute: 16 to 128 letters,
 * digits, {@code + / _ = -}. Immutable.
 */
public final class Nonce {

    private static final int SHORTEST = 16;
    private static final int LONGEST = 128;

    final Ascii encoded;

    private Nonce(Ascii encoded) {
        this.encoded = encoded;
    }

    /** The nonce, or nothing where the text has another length or another character. */
    public static Optional<Nonce> of(String text) {
        int length = text.length();
        if (length < SHORTEST || length > LONGEST) {
            return Optional.empty();
        }
        for (int i = 0; i < length; i++) {
            if (!isAllowed(text.charAt(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(new Nonce(Ascii.of(text)));
    }

    private static boolean isAllowed(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "+/_=-".indexOf(c) >= 0;
    }

    @Override
    public String toString() {
        return encoded.toString();
    }
}
