package io.github.layerscribe.codegen.format;

import java.util.List;

/** The lines of a formatted file, written one after another; knows what lines of the source they came from. */
final class Lines {

    private final SourceText source;
    private final StringBuilder text = new StringBuilder();
    private int told;

    Lines(SourceText source) {
        this.source = source;
    }

    /**
     * Begins a line with what stands in a line of the source. One blank line is kept ahead of it, unless a text ends
     * with blank lines of its own.
     */
    void begin(int indent, int sourceLine) {
        boolean isFirst = text.length() == 0;
        boolean isApart = sourceLine - 1 > told && source.isBlank(sourceLine - 1);
        if (isApart && !isFirst && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        end();
        text.append(" ".repeat(indent));
        told = Math.max(told, sourceLine);
    }

    /** Begins a line that only the layout asks for. */
    void begin(int indent) {
        end();
        text.append(" ".repeat(indent));
    }

    void append(String part) {
        text.append(part);
    }

    /** Lines of text that belong to what was begun; blank ones are not indented. */
    void appendLines(int indent, List<String> more) {
        for (String line : more) {
            text.append('\n');
            if (!line.isEmpty()) {
                text.append(" ".repeat(indent)).append(line);
            }
        }
    }

    /** The last line of the source that was written out. */
    int told() {
        return told;
    }

    /** Notes that the source was written out to the end of a line. */
    void toldUpTo(int sourceLine) {
        told = Math.max(told, sourceLine);
    }

    /** Ends the line that was begun, if there is one. */
    private void end() {
        if (text.length() > 0) {
            text.append('\n');
        }
    }

    /** The whole file. */
    String whole() {
        return text.length() == 0 ? "" : text + "\n";
    }
}
