package io.github.layerscribe.codegen;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.output.OutputDifference;
import java.util.List;

/**
 * Whether generated files that lie in the output folders are those of the plan; made by {@link CodegenRun#check()}.
 *
 * @param diagnostics every problem of the plan, by place; warnings only, if the files could be compared
 * @param differences by root and path; empty if the plan has errors
 */
public record CodegenCheck(List<Diagnostic> diagnostics, List<OutputDifference> differences) {

    public CodegenCheck {
        diagnostics = List.copyOf(diagnostics);
        differences = List.copyOf(differences);
    }

    /** Whether the plan has errors, so that nothing was compared. */
    public boolean isRefused() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /** Whether the plan is without errors and every file is as the plan calls for. */
    public boolean isCurrent() {
        return !isRefused() && differences.isEmpty();
    }
}
