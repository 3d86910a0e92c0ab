package io.github.layerscribe.payload;

/** A text that is known at start-up, such as the name of an event, escaped once. Immutable. */
public final class EncodedText {

    /** The text in quotes, with the comma after it. */
    final Ascii encoded;

    private final String text;

    private EncodedText(String text) {
        this.text = text;
        this.encoded = Ascii.ofValue(text);
    }

    public static EncodedText of(String text) {
        return new EncodedText(text);
    }

    /** The text itself. */
    @Override
    public String toString() {
        return text;
    }
}
