package io.github.layerscribe.codegen.yaml;

import java.io.Reader;

/**
 * Hands out a text without ever parting the two halves of a character: the YAML engine fails where its buffer ends
 * between them.
 */
final class WholeCharacters extends Reader {

    private final String text;
    private int next;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        int end = Math.min(text.length(), next + length);
        if (end - next > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        int count = end - next;
        text.getChars(next, end, buffer, offset);
        next = end;
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public void close() {
        // holds nothing
    }
}
