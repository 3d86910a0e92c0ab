package io.github.layerscribe.codegen.imports.tree;

import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;

/** Turns offsets in a file, which only grow, into lines and columns; reads the file once. */
final class PlaceFinder {

    private final SourceFile file;
    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    PlaceFinder(SourceFile file) {
        this.file = file;
        this.text = file.text();
    }

    /** The place of one character; an offset behind the last one asked for. */
    SourceRange at(long wanted) {
        while (offset < wanted && offset < text.length()) {
            int c = text.codePointAt(offset);
            offset += Character.charCount(c);
            boolean crBeforeLf = c == '\r' && offset < text.length() && text.charAt(offset) == '\n';
            boolean isBreak = c == '\n' || c == '\r' && !crBeforeLf;
            line = isBreak ? line + 1 : line;
            column = isBreak ? 1 : column + 1;
        }
        return SourceRange.at(file, line, column);
    }

    /** From a place to just before the character at an offset. */
    SourceRange until(SourceRange start, long end) {
        SourceRange behind = at(end);
        return new SourceRange(file, start.line(), start.column(), behind.line(), behind.column());
    }
}
