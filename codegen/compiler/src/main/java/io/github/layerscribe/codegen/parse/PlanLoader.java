package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Loads a tracking plan: from a file, or from a folder whose {@code *.yaml} files are one plan.
 *
 * <pre>{@code
 * Diagnostics diagnostics = new Diagnostics();
 * Optional<TrackingPlan> plan = PlanLoader.load(Path.of("src/main/datalayer"), diagnostics);
 * if (plan.isEmpty()) {
 *     System.err.print(DiagnosticReporter.plain().report(diagnostics.all()));
 * }
 * }</pre>
 */
public final class PlanLoader {

    private PlanLoader() {}

    /**
     * The plan, resolved and checked.
     *
     * @param fileOrFolder what the build names; nothing outside its folder is read
     * @param diagnostics where every problem goes
     * @return nothing if there is an error
     * @throws IOException if a file that is there cannot be read
     */
    public static Optional<TrackingPlan> load(Path fileOrFolder, Diagnostics diagnostics) throws IOException {
        PlanFiles files = PlanFiles.read(fileOrFolder, diagnostics);
        Optional<YamlNode.Mapping> root = files.root();
        return root.isEmpty() || files.isIncomplete()
                ? Optional.empty()
                : PlanParser.parse(root.get(), files.all(), diagnostics);
    }
}
