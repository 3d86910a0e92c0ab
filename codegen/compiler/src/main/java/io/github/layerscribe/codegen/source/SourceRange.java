package io.github.layerscribe.codegen.source;

/**
 * A stretch of text in a plan file: where something was written.
 *
 * <p>Lines and columns count from 1, columns in code points; the end is exclusive.
 */
public record SourceRange(SourceFile file, int line, int column, int endLine, int endColumn)
        implements Comparable<SourceRange> {

    /** One character wide. */
    public static SourceRange at(SourceFile file, int line, int column) {
        return new SourceRange(file, line, column, line, column + 1);
    }

    /** From the start of this range to the end of the other one. */
    public SourceRange to(SourceRange end) {
        return new SourceRange(file, line, column, end.endLine, end.endColumn);
    }

    /** The part of this range's first line that begins {@code offset} and is {@code length} code points long. */
    public SourceRange slice(int offset, int length) {
        return new SourceRange(file, line, column + offset, line, column + offset + length);
    }

    /** Orders by file name, then by place. */
    @Override
    public int compareTo(SourceRange other) {
        int byFile = file.path().compareTo(other.file.path());
        if (byFile != 0) {
            return byFile;
        }
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /** {@code file:line:column}, as compilers print it and editors make it a link. */
    @Override
    public String toString() {
        return file.path() + ":" + line + ":" + column;
    }
}
