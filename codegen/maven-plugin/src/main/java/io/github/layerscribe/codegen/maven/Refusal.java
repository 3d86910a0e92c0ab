package io.github.layerscribe.codegen.maven;

import io.github.layerscribe.codegen.CodegenResult;
import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.DiagnosticReporter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why nothing was generated: what is wrong with the plan, or what is in the way of its files. */
final class Refusal {

    private Refusal() {}

    static String textOf(CodegenResult result) {
        List<String> obstacles = result.changes().obstacles();
        if (!obstacles.isEmpty()) {
            return "Nothing was generated.\n" + String.join("\n", obstacles);
        }
        long errors = result.diagnostics().stream().filter(Diagnostic::isError).count();
        return Stream.concat(
                        Stream.of("The tracking plan has " + errors + (errors == 1 ? " error" : " errors")
                                + "; nothing was generated."),
                        result.diagnostics().stream().map(Refusal::textOf))
                .collect(Collectors.joining("\n"));
    }

    /** {@code file:line:column: [rule] message}, then the line itself with a caret; a warning says that it is one. */
    static String textOf(Diagnostic diagnostic) {
        String report = DiagnosticReporter.plain().report(diagnostic).stripTrailing();
        String severity = ": " + diagnostic.severity().word() + " [";
        return diagnostic.isError() ? report.replaceFirst(Pattern.quote(severity), ": [") : report;
    }
}
