package io.github.layerscribe.payload;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of a property as the receiver sees it, encoded once so that writing it is a few stores of eight bytes.
 *
 * <pre>{@code
 * private static final PropertyName ITEM_ID = PropertyName.of("item_id");
 * }</pre>
 *
 * <p>Immutable. Names that reach a prototype in the browser ({@code __proto__}, {@code constructor}, {@code prototype})
 * cannot be made at all; names that a tag manager keeps for itself ({@code event}, {@code gtm}, {@code gtm.…},
 * {@code eventCallback}, {@code eventTimeout}, {@code eventModel}, {@code _clear}) are refused at the top of a push.
 */
public final class PropertyName {

    private static final int WORD = Long.BYTES;
    private static final int SHORT_NAME = 2 * WORD;
    private static final int LONG_NAME = 4 * WORD;
    private static final Set<String> DANGEROUS = Set.of("__proto__", "constructor", "prototype");
    private static final Set<String> RESERVED =
            Set.of("event", "eventCallback", "eventTimeout", "eventModel", "gtm", "_clear");

    private final String text;
    private final int size;
    private final long first;
    private final long second;
    private final long third;
    private final long fourth;
    private final byte[] encoded;
    private final boolean reserved;

    private PropertyName(String text, byte[] encoded, int size) {
        this.text = text;
        this.size = size;
        this.encoded = encoded;
        this.first = word(encoded, 0);
        this.second = word(encoded, 1);
        this.third = word(encoded, 2);
        this.fourth = word(encoded, 3);
        this.reserved = RESERVED.contains(text) || text.startsWith("gtm.");
    }

    /** Encodes a name; throws {@link IllegalArgumentException} for one that reaches a prototype. */
    public static PropertyName of(String text) {
        if (DANGEROUS.contains(text)) {
            throw new IllegalArgumentException("`" + text + "` reaches a prototype in the browser; use another name");
        }
        byte[] encoded = new byte[ScriptText.room(text) + LONG_NAME];
        encoded[0] = '"';
        int end = ScriptText.write(text, encoded, 1);
        encoded[end] = '"';
        encoded[end + 1] = ':';
        encoded[end + 2] = '"'; // the quote that opens a text; any other value overwrites it
        return new PropertyName(text, Arrays.copyOf(encoded, Math.max(end + 3, LONG_NAME)), end + 2);
    }

    /** Whether a tag manager keeps this name for itself at the top of a push. */
    boolean isReserved() {
        return reserved;
    }

    /** The bytes that {@link #writeTo} may touch. */
    int room() {
        return size + LONG_NAME;
    }

    /** Writes {@code "name":} and one more quote; returns the position of that quote. */
    int writeTo(byte[] target, int at) {
        Words.EIGHT_BYTES.set(target, at, first);
        Words.EIGHT_BYTES.set(target, at + WORD, second);
        if (size >= SHORT_NAME) {
            Words.EIGHT_BYTES.set(target, at + 2 * WORD, third);
            Words.EIGHT_BYTES.set(target, at + 3 * WORD, fourth);
            if (size >= LONG_NAME) {
                System.arraycopy(encoded, 0, target, at, size + 1);
            }
        }
        return at + size;
    }

    private static long word(byte[] encoded, int index) {
        return (long) Words.EIGHT_BYTES.get(encoded, index * WORD);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PropertyName name && name.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The name as the receiver sees it. */
    @Override
    public String toString() {
        return text;
    }
}
