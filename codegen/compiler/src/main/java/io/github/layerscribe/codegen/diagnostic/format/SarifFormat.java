package io.github.layerscribe.codegen.diagnostic.format;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/**
 * For code scanning: SARIF 2.1.0 with one run, the rules that were broken, and one result for each diagnostic.
 *
 * <p>Columns are code points, as {@code columnKind} says. Paths are relative to the folder Layerscribe was started in,
 * which the reader of the file knows as {@code %SRCROOT%}, so the file is the same wherever a checkout lies.
 */
final class SarifFormat implements DiagnosticFormat {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public String id() {
        return "sarif";
    }

    @Override
    public String purpose() {
        return "for code scanning, SARIF 2.1.0";
    }

    @Override
    public String write(DiagnosticReport report) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            writeRun(json, report);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void writeRun(JsonGenerator json, DiagnosticReport report) {
        List<String> broken = new ArrayList<>(new TreeSet<>(
                report.diagnostics().stream().map(Diagnostic::rule).toList()));
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Layerscribe");
        json.writeStringProperty("version", report.version());
        json.writeArrayPropertyStart("rules");
        writeRules(json, broken, report.rules());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        json.writeArrayPropertyStart("results");
        report.diagnostics().forEach(diagnostic -> writeResult(json, diagnostic, broken.indexOf(diagnostic.rule())));
        json.writeEndArray();
    }

    private static void writeRules(JsonGenerator json, List<String> broken, List<RuleDescription> known) {
        Map<String, RuleDescription> byId =
                known.stream().collect(Collectors.toMap(RuleDescription::id, Function.identity(), (a, b) -> a));
        for (String id : broken) {
            RuleDescription rule = byId.getOrDefault(id, RuleDescription.ofId(id));
            json.writeStartObject();
            json.writeStringProperty("id", id);
            writeMessage(json, "shortDescription", rule.summary());
            writeMessage(json, "fullDescription", rule.summary());
            writeMessage(json, "help", rule.help());
            json.writeEndObject();
        }
    }

    private static void writeResult(JsonGenerator json, Diagnostic diagnostic, int ruleIndex) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", diagnostic.rule());
        json.writeNumberProperty("ruleIndex", ruleIndex);
        json.writeStringProperty("level", diagnostic.severity().word());
        writeMessage(json, "message", diagnostic.text());
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        writePlace(json, diagnostic.range());
        json.writeEndObject();
        json.writeEndArray();
        if (!diagnostic.related().isEmpty()) {
            json.writeArrayPropertyStart("relatedLocations");
            diagnostic.related().forEach(related -> writeRelated(json, related));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writeRelated(JsonGenerator json, Diagnostic.Related related) {
        json.writeStartObject();
        writePlace(json, related.range());
        writeMessage(json, "message", related.message());
        json.writeEndObject();
    }

    private static void writePlace(JsonGenerator json, SourceRange range) {
        ArtifactUri uri = ArtifactUri.of(range.file().path());
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri.text());
        if (uri.isRelative()) {
            json.writeStringProperty("uriBaseId", "%SRCROOT%");
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", range.line());
        json.writeNumberProperty("startColumn", range.column());
        json.writeNumberProperty("endLine", range.endLine());
        json.writeNumberProperty("endColumn", range.endColumn());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeMessage(JsonGenerator json, String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", withoutLinks(text));
        json.writeEndObject();
    }

    /** In SARIF's plain text {@code [words](target)} is a link, and a backslash before a bracket makes it a bracket. */
    private static String withoutLinks(String text) {
        return text.contains("](")
                ? text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
                : text;
    }
}
