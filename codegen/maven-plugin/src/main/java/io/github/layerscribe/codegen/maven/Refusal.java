package io.github.layerscribe.codegen.maven;

import io.github.layerscribe.codegen.CodegenResult;
import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import java.util.List;
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
                        result.diagnostics().stream().map(Refusal::lineOf))
                .collect(Collectors.joining("\n"));
    }

    /** {@code file:line:column: [rule] message}; a warning says that it is one. */
    static String lineOf(Diagnostic diagnostic) {
        return diagnostic.range() + ": " + (diagnostic.isError() ? "" : "warning ") + "[" + diagnostic.rule() + "] "
                + diagnostic.text();
    }
}
