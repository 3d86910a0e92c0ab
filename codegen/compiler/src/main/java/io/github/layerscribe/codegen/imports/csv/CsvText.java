package io.github.layerscribe.codegen.imports.csv;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV into cells that know their line and column: quotes around a cell, two quotes for one, line breaks inside
 * quotes. The first line says whether cells are separated by a comma, a semicolon or a tab.
 */
final class CsvText {

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final String text;
    private final char separator;
    private int offset;
    private int line = 1;
    private int column = 1;

    CsvText(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.text = file.text();
        this.separator = separator(text);
        this.offset = text.startsWith("\uFEFF") ? 1 : 0;
    }

    /** The mark that stands most often in the first line, outside quotes. */
    private static char separator(String text) {
        int[] counts = new int[3];
        boolean isQuoted = false;
        for (int i = 0; i < text.length() && (isQuoted || !isBreak(text.charAt(i))); i++) {
            char c = text.charAt(i);
            isQuoted = isQuoted ^ c == '"';
            int known = isQuoted ? -1 : ",;\t".indexOf(c);
            if (known >= 0) {
                counts[known]++;
            }
        }
        int best = counts[1] > counts[0] ? 1 : 0;
        return ",;\t".charAt(counts[2] > counts[best] ? 2 : best);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** All rows; the last is cut short if a quote is never closed, which is told. */
    List<List<SourceNode.Text>> rows() {
        List<List<SourceNode.Text>> rows = new ArrayList<>();
        List<SourceNode.Text> row = new ArrayList<>();
        while (offset < text.length()) {
            row.add(cell());
            boolean isLast = offset >= text.length() || isBreak(text.charAt(offset));
            if (isLast) {
                rows.add(row);
                row = new ArrayList<>();
                pastBreak();
            } else {
                step();
                if (offset >= text.length()) {
                    row.add(new SourceNode.Text("", SourceRange.at(file, line, column)));
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private void pastBreak() {
        if (offset < text.length()) {
            boolean isPair = text.startsWith("\r\n", offset);
            step();
            if (isPair) {
                step();
            }
        }
    }

    private SourceNode.Text cell() {
        SourceRange start = SourceRange.at(file, line, column);
        StringBuilder value = new StringBuilder();
        if (offset < text.length() && text.charAt(offset) == '"') {
            step();
            quoted(value, start);
        }
        while (offset < text.length() && text.charAt(offset) != separator && !isBreak(text.charAt(offset))) {
            value.appendCodePoint(text.codePointAt(offset));
            step();
        }
        SourceRange range = new SourceRange(file, start.line(), start.column(), line, column);
        return new SourceNode.Text(value.toString().strip(), range);
    }

    private void quoted(StringBuilder value, SourceRange start) {
        while (offset < text.length()) {
            int c = text.codePointAt(offset);
            boolean isDouble = text.startsWith("\"\"", offset);
            step();
            if (c == '"' && !isDouble) {
                return;
            }
            if (isDouble) {
                step();
            }
            value.appendCodePoint(c);
        }
        diagnostics.error("csv", start, "The quote that opens this cell is never closed.", "Close it with \".");
    }

    /** One character on; a line ends with its break. */
    private void step() {
        int c = text.codePointAt(offset);
        offset += Character.charCount(c);
        boolean crBeforeLf = c == '\r' && offset < text.length() && text.charAt(offset) == '\n';
        boolean isEnd = c == '\n' || c == '\r' && !crBeforeLf;
        line = isEnd ? line + 1 : line;
        column = isEnd ? 1 : column + 1;
    }
}
