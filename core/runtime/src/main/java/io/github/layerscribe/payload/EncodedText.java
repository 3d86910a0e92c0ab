package io.github.layerscribe.payload;

import java.util.Arrays;

/** A text that is known at start-up, such as the name of an event, escaped once. Immutable. */
public final class EncodedText {

    /** The text in quotes, with the comma after it. */
    final byte[] encoded;

    private final String text;

    private EncodedText(String text, byte[] encoded) {
        this.text = text;
        this.encoded = encoded;
    }

    public static EncodedText of(String text) {
        byte[] room = new byte[ScriptText.room(text) + 3];
        room[0] = '"';
        int end = ScriptText.write(text, room, 1);
        room[end] = '"';
        room[end + 1] = ',';
        return new EncodedText(text, Arrays.copyOf(room, end + 2));
    }

    /** The text itself. */
    @Override
    public String toString() {
        return text;
    }
}
