package io.github.layerscribe.codegen.format;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.source.SourceRange;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the nodes of a file do not hold: comments, and the line {@code ---} ahead of everything.
 *
 * <p>Between two scalars there are only blanks, the signs of lists and maps, and comments: so every {@code #} outside
 * the scalars begins one.
 */
final class CommentScan {

    private final SourceText source;
    private final List<Comment> comments = new ArrayList<>();
    private @Nullable SourceRange marker;
    private @Nullable SourceRange directive;
    private int line = 1;
    private int column = 1;
    private int offset;

    private CommentScan(SourceText source) {
        this.source = source;
    }

    static CommentScan of(SourceText source, YamlNode root) {
        CommentScan scan = new CommentScan(source);
        scan.visit(root);
        scan.gap(source.length());
        return scan;
    }

    /** The comments in the order of the file. */
    List<Comment> comments() {
        return comments;
    }

    /** The line {@code ---} with which the document begins, if it is written. */
    Optional<SourceRange> marker() {
        return Optional.ofNullable(marker);
    }

    /** What a layout cannot keep. */
    Optional<Diagnostic> refused() {
        return Optional.ofNullable(directive)
                .map(range -> Diagnostic.error(
                        "directive",
                        range,
                        "A line that begins with % tells YAML tools how to read, and plans need none.",
                        "Take it out, and the line \"---\" below it."));
    }

    private void visit(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            gap(source.start(scalar));
            if (source.isBlockScalar(scalar)) {
                gap(source.offset(line + 1, 1));
            }
            jump(scalar);
        } else if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(this::visit);
        } else if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                visit(entry.key());
                visit(entry.value());
            }
        }
    }

    private void jump(YamlNode.Scalar scalar) {
        offset = source.end(scalar);
        line = scalar.range().endLine();
        column = scalar.range().endColumn();
    }

    /** Reads on to an offset; nothing between is text of the plan. */
    private void gap(int end) {
        while (offset < end) {
            int c = source.at(offset);
            if (c == '#') {
                comment();
            } else if (column == 1 && (c == '%' || c == '-')) {
                lineStart(c);
                step(c);
            } else {
                step(c);
            }
        }
    }

    private void lineStart(int c) {
        SourceRange place = SourceRange.at(source.file(), line, 1);
        if (c == '%') {
            directive = directive == null ? place : directive;
        } else if (source.file().line(line).startsWith("---")) {
            marker = place;
        }
    }

    private void comment() {
        int start = offset;
        int startColumn = column;
        while (offset < source.length() && source.at(offset) != '\n' && source.at(offset) != '\r') {
            step(source.at(offset));
        }
        String text = source.between(start, offset).replaceAll("[ \t]+$", "");
        comments.add(new Comment(text, start, line, startColumn));
    }

    private void step(int c) {
        offset++;
        boolean isBreak = c == '\n' || (c == '\r' && (offset >= source.length() || source.at(offset) != '\n'));
        line = isBreak ? line + 1 : line;
        column = isBreak ? 1 : column + 1;
    }
}
