package io.github.layerscribe.codegen.imports.csv;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a sheet into a list of rows, each a map of its cells that are not empty: by the word of {@link Heading} where the
 * column is known, else by the heading as it stands there.
 *
 * <p>Refused, with a place: workbooks, sheets without a heading of events, more than {@value #MAX_ROWS} rows or
 * {@value #MAX_COLUMNS} columns, a quote that is never closed.
 */
public final class CsvSheet {

    /** More rows are refused. */
    public static final int MAX_ROWS = 50_000;

    /** More columns are refused. */
    public static final int MAX_COLUMNS = 200;

    private static final String WORKBOOK = "PK\u0003\u0004";

    private CsvSheet() {}

    /** The rows of a file without the headings, or nothing if it was refused. */
    public static Optional<SourceNode.Sequence> read(SourceFile file, Diagnostics diagnostics) {
        SourceRange top = SourceRange.at(file, 1, 1);
        if (file.text().startsWith(WORKBOOK)) {
            diagnostics.error(
                    "csv", top, "This is a workbook, and no CSV.", "Save the sheet with the events as CSV (UTF-8).");
            return Optional.empty();
        }
        int before = diagnostics.errorCount();
        List<List<SourceNode.Text>> rows = new CsvText(file, diagnostics).rows();
        if (diagnostics.errorCount() > before) {
            return Optional.empty();
        }
        boolean isWide = rows.stream().anyMatch(row -> row.size() > MAX_COLUMNS);
        if (rows.size() > MAX_ROWS || isWide) {
            diagnostics.error(
                    "csv-too-large",
                    top,
                    "This sheet has more than 50,000 rows or 200 columns.",
                    "Split it, or save only the rows with events.");
            return Optional.empty();
        }
        List<String> keys = rows.isEmpty() ? List.of() : keys(rows.get(0));
        if (!keys.contains(Heading.EVENT.word())) {
            diagnostics.error(
                    "import-shape",
                    top,
                    "The first line names no column of events.",
                    "The first line holds headings: event, property, type, required, description, and more.");
            return Optional.empty();
        }
        List<SourceNode> found = new ArrayList<>();
        for (List<SourceNode.Text> row : rows.subList(1, rows.size())) {
            row(row, keys).ifPresent(found::add);
        }
        return Optional.of(new SourceNode.Sequence(found, top));
    }

    private static List<String> keys(List<SourceNode.Text> headings) {
        boolean hasProperty =
                headings.stream().anyMatch(cell -> Heading.of(cell.text()).equals(Optional.of(Heading.PROPERTY)));
        List<String> keys = new ArrayList<>();
        for (SourceNode.Text cell : headings) {
            String key = Heading.of(cell.text())
                    .map(known -> known == Heading.NAME && !hasProperty ? Heading.PROPERTY : known)
                    .map(Heading::word)
                    .orElse(cell.text());
            keys.add(key.isEmpty() || keys.contains(key) ? key + " (column " + (keys.size() + 1) + ")" : key);
        }
        return keys;
    }

    private static Optional<SourceNode> row(List<SourceNode.Text> cells, List<String> keys) {
        Map<String, SourceNode.Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            SourceNode.Text cell = cells.get(i);
            if (!cell.text().isBlank()) {
                String key = i < keys.size() ? keys.get(i) : "column " + (i + 1);
                entries.put(key, new SourceNode.Entry(new SourceNode.Text(key, cell.range()), cell));
            }
        }
        SourceRange range = cells.get(0).range().to(cells.get(cells.size() - 1).range());
        return entries.isEmpty() ? Optional.empty() : Optional.of(new SourceNode.Mapping(entries, range));
    }
}
