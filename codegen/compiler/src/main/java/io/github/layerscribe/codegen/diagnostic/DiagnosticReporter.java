package io.github.layerscribe.codegen.diagnostic;

import io.github.layerscribe.codegen.source.SourceRange;
import java.util.List;

/**
 * Prints diagnostics for people: place, rule, what to do, and the source line with a caret.
 *
 * <pre>
 * shop.plan.yaml:31:16: error [unknown-property] There is no property "transaktion_id". Did you mean "transaction_id"?
 *     required: [transaktion_id]
 *                ^^^^^^^^^^^^^^
 * </pre>
 */
public final class DiagnosticReporter {

    private static final int WIDTH = 120;
    private static final int BEFORE = 60;

    private final boolean hasColour;

    private DiagnosticReporter(boolean hasColour) {
        this.hasColour = hasColour;
    }

    /** Prints plain text. */
    public static DiagnosticReporter plain() {
        return new DiagnosticReporter(false);
    }

    /** Prints with the colours of a terminal. */
    public static DiagnosticReporter coloured() {
        return new DiagnosticReporter(true);
    }

    /** All of them and, last, how many they are; empty if there are none. */
    public String report(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return "";
        }
        StringBuilder report = new StringBuilder();
        diagnostics.forEach(diagnostic -> append(report, diagnostic));
        long errors = diagnostics.stream().filter(Diagnostic::isError).count();
        return report.append(counted(errors, "error"))
                .append(", ")
                .append(counted(diagnostics.size() - errors, "warning"))
                .append(".\n")
                .toString();
    }

    /** One diagnostic with its source line. */
    public String report(Diagnostic diagnostic) {
        StringBuilder report = new StringBuilder();
        append(report, diagnostic);
        return report.toString();
    }

    private void append(StringBuilder report, Diagnostic diagnostic) {
        String colour = diagnostic.isError() ? "31" : "33";
        report.append(painted("1", place(diagnostic.range())))
                .append(": ")
                .append(painted(colour, diagnostic.severity().word()))
                .append(" [")
                .append(diagnostic.rule())
                .append("] ")
                .append(diagnostic.text())
                .append('\n');
        appendLine(report, diagnostic.range(), colour);
        for (Diagnostic.Related related : diagnostic.related()) {
            report.append("  ")
                    .append(place(related.range()))
                    .append(": ")
                    .append(related.message())
                    .append('\n');
            appendLine(report, related.range(), colour);
        }
    }

    /** The part of the line around the range, and carets below it. */
    private void appendLine(StringBuilder report, SourceRange range, String colour) {
        int[] line = range.file()
                .line(range.line())
                .codePoints()
                .map(PrintableText::harmless)
                .toArray();
        int column = range.column() - 1;
        if (line.length == 0 || column > line.length) {
            return;
        }
        int start = line.length <= WIDTH ? 0 : Math.max(0, column - BEFORE);
        int end = Math.min(line.length, start + WIDTH);
        String ahead = start == 0 ? "" : "…";
        report.append("    ").append(ahead).append(new String(line, start, end - start));
        report.append(end < line.length ? "…\n" : "\n");
        int last = range.endLine() == range.line() ? range.endColumn() - 1 : line.length;
        int carets = Math.max(1, Math.min(last, end) - column);
        report.append(" ".repeat(4 + ahead.length() + column - start))
                .append(painted(colour, "^".repeat(carets)))
                .append('\n');
    }

    /** The name of a file is its owner's to choose, and may hold what steers a terminal. */
    private static String place(SourceRange range) {
        return PrintableText.of(range.toString());
    }

    private String painted(String colour, String text) {
        return hasColour ? "\u001B[" + colour + "m" + text + "\u001B[0m" : text;
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
