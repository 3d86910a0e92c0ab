package io.github.layerscribe.codegen.diagnostic.format;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.source.SourceRange;
import tools.jackson.core.JsonGenerator;

/**
 * For scripts: the diagnostics as they are, under keys that stay.
 *
 * <pre>{@code
 * {"errors": 1, "warnings": 0, "diagnostics": [
 *   {"severity": "error", "rule": "unknown-property", "message": "…", "hint": "…",
 *    "file": "shop.plan.yaml", "range": {"line": 31, "column": 16, "end_line": 31, "end_column": 30},
 *    "related": [{"message": "…", "file": "…", "range": {…}}]}]}
 * }</pre>
 *
 * <p>Lines and columns count from 1, columns in code points; the end is exclusive. {@code hint} may be empty and
 * {@code related} without elements; no key is ever left out, and others may join them.
 */
final class JsonFormat implements DiagnosticFormat {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String purpose() {
        return "for scripts, with keys that stay";
    }

    @Override
    public String write(DiagnosticReport report) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeNumberProperty("errors", report.errors());
            json.writeNumberProperty("warnings", report.warnings());
            json.writeArrayPropertyStart("diagnostics");
            report.diagnostics().forEach(diagnostic -> write(json, diagnostic));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, Diagnostic diagnostic) {
        json.writeStartObject();
        json.writeStringProperty("severity", diagnostic.severity().word());
        json.writeStringProperty("rule", diagnostic.rule());
        json.writeStringProperty("message", diagnostic.message());
        json.writeStringProperty("hint", diagnostic.hint());
        write(json, diagnostic.range());
        json.writeArrayPropertyStart("related");
        for (Diagnostic.Related related : diagnostic.related()) {
            json.writeStartObject();
            json.writeStringProperty("message", related.message());
            write(json, related.range());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, SourceRange range) {
        json.writeStringProperty("file", range.file().path());
        json.writeObjectPropertyStart("range");
        json.writeNumberProperty("line", range.line());
        json.writeNumberProperty("column", range.column());
        json.writeNumberProperty("end_line", range.endLine());
        json.writeNumberProperty("end_column", range.endColumn());
        json.writeEndObject();
    }
}
