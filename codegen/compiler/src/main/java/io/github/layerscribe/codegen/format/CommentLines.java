package io.github.layerscribe.codegen.format;

import java.util.List;

/** Writes the comments of a file, each once and in order, as what stands around them is written. */
final class CommentLines {

    private final List<Comment> comments;
    private final Lines lines;
    private int next;

    CommentLines(List<Comment> comments, Lines lines) {
        this.comments = comments;
        this.lines = lines;
    }

    /** Whether a comment is not yet written that begins before an offset. */
    boolean isLeftBefore(int offset) {
        return next < comments.size() && comments.get(next).offset() < offset;
    }

    /** Whether a comment, written or not, begins in a stretch of the source. */
    boolean isAnyBetween(int start, int end) {
        int low = 0;
        int high = comments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (comments.get(middle).offset() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < comments.size() && comments.get(low).offset() < end;
    }

    /** Writes what is left before an offset, each comment on a line of its own. */
    void before(int offset, int indent) {
        while (isLeftBefore(offset)) {
            write(indent);
        }
    }

    /** The same, as long as the comments are indented further than a column. */
    void indentedBeyond(int column, int offset, int indent) {
        while (isLeftBefore(offset) && comments.get(next).column() > column) {
            write(indent);
        }
    }

    private void write(int indent) {
        Comment comment = comments.get(next++);
        lines.begin(indent, comment.line());
        lines.append(comment.text());
    }

    /** Writes the next comment behind what was written last, if it stood in that line; false if there is none. */
    boolean behind(int line, int offset) {
        if (!isLeftBefore(offset) || comments.get(next).line() != line) {
            return false;
        }
        lines.append("  " + comments.get(next++).text());
        return true;
    }

    /** Whether the comment that {@link #behind} would write has no blank behind its {@code #}. */
    boolean isTight(int line, int offset) {
        return isLeftBefore(offset)
                && comments.get(next).line() == line
                && comments.get(next).isTight();
    }
}
