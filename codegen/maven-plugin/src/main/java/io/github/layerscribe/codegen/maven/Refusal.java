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
        return textOf(result.diagnostics(), "; nothing was generated.");
    }

    /** How many problems a plan has, and each of them. */
    static String textOf(List<Diagnostic> diagnostics) {
        return textOf(diagnostics, ".");
    }

    private static String textOf(List<Diagnostic> diagnostics, String end) {
        long errors = diagnostics.stream().filter(Diagnostic::isError).count();
        long warnings = diagnostics.size() - errors;
        String count = errors > 0 ? counted(errors, "error") : counted(warnings, "warning");
        return Stream.concat(
                        Stream.of("The tracking plan has " + count + end),
                        diagnostics.stream().map(Refusal::textOf))
                .collect(Collectors.joining("\n"));
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** {@code file:line:column: [rule] message}, then the line itself with a caret; a warning says that it is one. */
    static String textOf(Diagnostic diagnostic) {
        String report = DiagnosticReporter.plain().report(diagnostic).stripTrailing();
        String severity = ": " + diagnostic.severity().word() + " [";
        return diagnostic.isError() ? report.replaceFirst(Pattern.quote(severity), ": [") : report;
    }
}
