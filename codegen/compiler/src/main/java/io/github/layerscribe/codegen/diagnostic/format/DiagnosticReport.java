package io.github.layerscribe.codegen.diagnostic.format;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a format writes down.
 *
 * @param diagnostics what was found, in the order to show it
 * @param rules what is known about rules; formats that describe rules take from here those that were broken
 * @param version the version of Layerscribe that found them, such as {@code 1.2.0}
 */
public record DiagnosticReport(List<Diagnostic> diagnostics, List<RuleDescription> rules, String version) {

    public DiagnosticReport {
        diagnostics = List.copyOf(diagnostics);
        rules = List.copyOf(rules);
    }

    /** {@code 1 error, 0 warnings.} */
    public String summary() {
        return counted(errors(), "error") + ", " + counted(warnings(), "warning") + ".";
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    int errors() {
        return (int) diagnostics.stream().filter(Diagnostic::isError).count();
    }

    int warnings() {
        return diagnostics.size() - errors();
    }
}
