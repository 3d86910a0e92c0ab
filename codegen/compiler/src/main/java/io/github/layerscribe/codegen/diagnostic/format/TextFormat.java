package io.github.layerscribe.codegen.diagnostic.format;

import io.github.layerscribe.codegen.diagnostic.DiagnosticReporter;

/** For people: place, rule, what to do, and the source line with carets. */
final class TextFormat implements DiagnosticFormat {

    private final DiagnosticReporter reporter;

    private TextFormat(DiagnosticReporter reporter) {
        this.reporter = reporter;
    }

    static TextFormat plain() {
        return new TextFormat(DiagnosticReporter.plain());
    }

    @Override
    public String id() {
        return "text";
    }

    @Override
    public String purpose() {
        return "for people, with the source lines";
    }

    @Override
    public String write(DiagnosticReport report) {
        return reporter.report(report.diagnostics());
    }

    @Override
    public DiagnosticFormat coloured() {
        return new TextFormat(DiagnosticReporter.coloured());
    }
}
