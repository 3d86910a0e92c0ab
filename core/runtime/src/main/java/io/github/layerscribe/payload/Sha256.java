package io.github.layerscribe.payload;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A SHA-256 hash: the type of a property with {@code format: sha256}. Raw text does not fit, so that an address cannot
 * be pushed in place of its hash.
 *
 * <pre>{@code
 * VisitorContext.builder().loggedIn(true).emailSha256(Sha256.hashOf(email.trim().toLowerCase(Locale.ROOT))).build()
 * }</pre>
 *
 * <p>Immutable. {@link #ofHex} takes any text and never throws; what is not a hash becomes a violation of {@code format}
 * when it is pushed.
 */
public final class Sha256 {

    private static final int HEX_DIGITS = 64;

    private final String hex;

    private Sha256(String hex) {
        this.hex = hex;
    }

    /** A hash that is known already: 64 lower-case hexadecimal digits. Null stays null. */
    @JsonCreator
    public static @Nullable Sha256 ofHex(@Nullable String hex) {
        return hex == null ? null : new Sha256(hex);
    }

    /** Hashes a text as UTF-8. Bring it into the agreed form first (trimmed, lower-cased); null stays null. */
    public static @Nullable Sha256 hashOf(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Sha256(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The text that the receiver sees. */
    @JsonValue
    public String hex() {
        return hex;
    }

    /** Whether the text is a hash at all: 64 digits, lower case. */
    public boolean isWellFormed() {
        if (hex.length() != HEX_DIGITS) {
            return false;
        }
        for (int i = 0; i < HEX_DIGITS; i++) {
            char c = hex.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sha256 hash && hash.hex.equals(hex);
    }

    @Override
    public int hashCode() {
        return hex.hashCode();
    }

    @Override
    public String toString() {
        return hex;
    }
}
