package io.github.layerscribe.codegen.diagnostic.format;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.source.SourceRange;

/**
 * For GitHub Actions: one workflow command for each diagnostic, which becomes a note at the line of a pull request.
 *
 * <pre>{@code
 * ::error file=shop.plan.yaml,line=31,endLine=31,col=16,endColumn=30,title=unknown-property::There is no property …
 * }</pre>
 */
final class GithubFormat implements DiagnosticFormat {

    @Override
    public String id() {
        return "github";
    }

    @Override
    public String purpose() {
        return "for GitHub Actions, as notes at the lines of a pull request";
    }

    @Override
    public String write(DiagnosticReport report) {
        StringBuilder commands = new StringBuilder();
        report.diagnostics().forEach(diagnostic -> append(commands, diagnostic));
        return commands.toString();
    }

    private static void append(StringBuilder commands, Diagnostic diagnostic) {
        SourceRange range = diagnostic.range();
        commands.append("::").append(diagnostic.severity().word());
        commands.append(" file=").append(property(range.file().path()));
        commands.append(",line=").append(range.line()).append(",endLine=").append(range.endLine());
        if (range.line() == range.endLine()) { // GitHub takes columns only within one line
            commands.append(",col=")
                    .append(range.column())
                    .append(",endColumn=")
                    .append(range.endColumn());
        }
        commands.append(",title=").append(property(diagnostic.rule()));
        commands.append("::").append(data(diagnostic.text()));
        for (Diagnostic.Related related : diagnostic.related()) {
            commands.append(data("\n" + related.range() + ": " + related.message()));
        }
        commands.append('\n');
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
