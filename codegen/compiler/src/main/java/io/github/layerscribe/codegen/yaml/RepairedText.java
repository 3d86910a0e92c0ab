package io.github.layerscribe.codegen.yaml;

import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * The text of a file with the characters put in that would cure its syntax mistakes; places are always those of the
 * file as people see it.
 */
final class RepairedText {

    private final SourceFile file;

    /** By line, then by column of the file: what stands before that column. */
    private final Map<Integer, TreeMap<Integer, String>> inserted = new TreeMap<>();

    RepairedText(SourceFile file) {
        this.file = file;
    }

    SourceFile file() {
        return file;
    }

    /** Puts one character before a column of the file; false if one stands there already. */
    boolean insert(int line, int column, char character) {
        TreeMap<Integer, String> ofLine = inserted.computeIfAbsent(line, number -> new TreeMap<>());
        return ofLine.putIfAbsent(column, String.valueOf(character)) == null;
    }

    /** The place of a mark in the file. */
    SourceRange at(Mark mark) {
        return SourceRange.at(file, mark.getLine() + 1, columnOf(mark));
    }

    SourceRange between(Mark start, Mark end) {
        return new SourceRange(file, start.getLine() + 1, columnOf(start), end.getLine() + 1, columnOf(end));
    }

    private int columnOf(Mark mark) {
        TreeMap<Integer, String> ofLine = inserted.get(mark.getLine() + 1);
        int column = mark.getColumn() + 1;
        if (ofLine == null) {
            return column;
        }
        int before = 0;
        for (int place : ofLine.keySet()) {
            if (place + before < column) {
                before++;
            }
        }
        return column - before;
    }

    /** The whole text, repaired. */
    @Override
    public String toString() {
        String text = file.text();
        StringBuilder repaired = new StringBuilder(text.length() + 2 * inserted.size());
        int done = 0;
        for (Map.Entry<Integer, TreeMap<Integer, String>> line : inserted.entrySet()) {
            int start = file.offsetOf(line.getKey());
            for (Map.Entry<Integer, String> insert : line.getValue().entrySet()) {
                int offset = text.offsetByCodePoints(start, insert.getKey() - 1);
                repaired.append(text, done, offset).append(insert.getValue());
                done = offset;
            }
        }
        return repaired.append(text, done, text.length()).toString();
    }
}
