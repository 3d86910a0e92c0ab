package io.github.layerscribe.payload;

/**
 * A piece of script that a destination's author wrote, such as {@code dataLayer.push(}; never made from a value.
 *
 * <p>The only way past the escaping of the {@link ScriptWriter}: a test holds that only destinations make one.
 */
public final class ScriptCode {

    final Ascii encoded;

    private ScriptCode(Ascii encoded) {
        this.encoded = encoded;
    }

    /** Encodes ASCII script; throws {@link IllegalArgumentException} for anything else. */
    public static ScriptCode of(String code) {
        return new ScriptCode(Ascii.of(code));
    }
}
