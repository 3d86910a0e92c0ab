package io.github.layerscribe.codegen.format;

/**
 * A comment of a file.
 *
 * @param text from its {@code #} to its last character that can be seen
 * @param offset where it begins
 */
record Comment(String text, int offset, int line, int column) {

    /** Whether no blank follows the {@code #}: behind plain text this looks like more of the text. */
    boolean isTight() {
        return text.length() > 1 && " \t#".indexOf(text.charAt(1)) < 0;
    }
}
