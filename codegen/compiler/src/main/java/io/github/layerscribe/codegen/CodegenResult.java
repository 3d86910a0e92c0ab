package io.github.layerscribe.codegen;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.output.OutputChanges;
import java.util.List;

/**
 * How a run ended.
 *
 * @param outcome whether the output is now that of the plan
 * @param diagnostics every problem of the plan, by place; warnings only, if something was generated
 * @param changes what was done to the output folders, or what is in the way there
 */
public record CodegenResult(Outcome outcome, List<Diagnostic> diagnostics, OutputChanges changes) {

    /** The three ways in which a run ends. */
    public enum Outcome {
        /** Plan, options, generator and output are those of the last run: nothing was read beyond that, nothing written. */
        UP_TO_DATE,
        /** The output folders hold the plan's files. */
        GENERATED,
        /** The plan has errors, or somebody else's files are in the way: nothing was changed. */
        REFUSED
    }

    public CodegenResult {
        diagnostics = List.copyOf(diagnostics);
    }

    static CodegenResult upToDate(int files) {
        return new CodegenResult(Outcome.UP_TO_DATE, List.of(), OutputChanges.none(files));
    }

    static CodegenResult refused(List<Diagnostic> diagnostics) {
        return new CodegenResult(Outcome.REFUSED, diagnostics, OutputChanges.none(0));
    }

    static CodegenResult of(OutputChanges changes, List<Diagnostic> diagnostics) {
        Outcome outcome = changes.obstacles().isEmpty() ? Outcome.GENERATED : Outcome.REFUSED;
        return new CodegenResult(outcome, diagnostics, changes);
    }

    /** One line for a build's log: {@code 3 files written, 1 deleted, 38 unchanged}. */
    public String summary() {
        int written = changes.written().size();
        if (outcome == Outcome.UP_TO_DATE) {
            return "nothing to do, " + files(changes.unchanged()) + " up to date";
        }
        return files(written) + " written, " + changes.deleted().size() + " deleted, " + changes.unchanged()
                + " unchanged";
    }

    private static String files(int count) {
        return count + (count == 1 ? " file" : " files");
    }
}
