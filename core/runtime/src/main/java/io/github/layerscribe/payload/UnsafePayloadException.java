package io.github.layerscribe.payload;

/**
 * A payload that must not reach the page: over a bound, or under a name that the receiver keeps for itself.
 *
 * <p>Thrown by the {@link ScriptWriter} in the middle of a push; the data layer then takes back what was written of it.
 * The message never holds a value.
 */
public final class UnsafePayloadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final String path;

    private UnsafePayloadException(String rule, String path, String message) {
        super(message, null, false, false);
        this.rule = rule;
        this.path = path;
    }

    static UnsafePayloadException bound(PropertyName name, String what) {
        return new UnsafePayloadException("bound", name.toString(), "`" + name + "` " + what);
    }

    static UnsafePayloadException outgrown(int bytes) {
        return new UnsafePayloadException("bound", "", "the script has more than " + bytes + " bytes");
    }

    static UnsafePayloadException reserved(PropertyName name) {
        String message = "`" + name + "` is kept by the tag manager for itself";
        return new UnsafePayloadException("reserved_name", name.toString(), message);
    }

    /** {@code bound} or {@code reserved_name}. */
    public String rule() {
        return rule;
    }

    /** The property on whose way it happened; empty for the push itself. */
    public String path() {
        return path;
    }
}
