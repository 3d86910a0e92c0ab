package io.github.layerscribe.payload;

import java.nio.charset.StandardCharsets;

/**
 * A piece of script that a destination's author wrote, such as {@code dataLayer.push(}; never made from a value.
 *
 * <p>The only way past the escaping of the {@link ScriptWriter}: a test holds that only destinations make one.
 */
public final class ScriptCode {

    final byte[] encoded;

    private ScriptCode(byte[] encoded) {
        this.encoded = encoded;
    }

    /** Encodes ASCII script; throws {@link IllegalArgumentException} for anything else. */
    public static ScriptCode of(String code) {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(code)) {
            throw new IllegalArgumentException("script code is ASCII: " + code);
        }
        return new ScriptCode(code.getBytes(StandardCharsets.US_ASCII));
    }
}
