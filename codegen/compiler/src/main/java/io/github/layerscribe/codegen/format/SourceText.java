package io.github.layerscribe.codegen.format;

import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.List;

/** The characters of a file, counted as ranges count them; offsets count code points from 0. */
final class SourceText {

    private final SourceFile file;
    private final int[] characters;
    private final int[] lineStarts;

    SourceText(SourceFile file) {
        this.file = file;
        this.characters = file.text().codePoints().toArray();
        this.lineStarts = new int[file.lineCount() + 1];
        int units = 0;
        int offset = 0;
        for (int line = 1; line <= file.lineCount(); line++) {
            int start = file.offsetOf(line);
            offset += file.text().codePointCount(units, start);
            units = start;
            lineStarts[line] = offset;
        }
    }

    SourceFile file() {
        return file;
    }

    int length() {
        return characters.length;
    }

    int at(int offset) {
        return characters[offset];
    }

    String between(int start, int end) {
        return new String(characters, start, end - start);
    }

    int start(YamlNode node) {
        return offset(node.range().line(), node.range().column());
    }

    int end(YamlNode node) {
        SourceRange range = node.range();
        return offset(range.endLine(), range.endColumn());
    }

    int offset(int line, int column) {
        return line < lineStarts.length
                ? Math.min(lineStarts[line] + column - 1, characters.length)
                : characters.length;
    }

    boolean isBlank(int line) {
        return file.line(line).chars().allMatch(c -> c == ' ' || c == '\t');
    }

    /** The lines of a scalar as they are written, quotes and header included. */
    List<String> linesOf(YamlNode.Scalar scalar) {
        return List.of(between(start(scalar), end(scalar)).split("\r\n|\r|\n", -1));
    }

    /** Whether a list or a map stands in brackets or braces. */
    boolean isFlow(YamlNode collection) {
        int first = characters[start(collection)];
        return first == '{' || first == '[';
    }

    /** Whether a scalar begins with {@code |} or {@code >}. */
    boolean isBlockScalar(YamlNode.Scalar scalar) {
        if (scalar.isPlain()) {
            return false;
        }
        int first = characters[start(scalar)];
        return first == '|' || first == '>';
    }

    static boolean isOnOneLine(YamlNode node) {
        return node.range().line() == node.range().endLine();
    }
}
