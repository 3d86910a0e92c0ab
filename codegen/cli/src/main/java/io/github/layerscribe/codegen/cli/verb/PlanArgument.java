package io.github.layerscribe.codegen.cli.verb;

import io.github.layerscribe.codegen.cli.terminal.PlanPath;
import io.github.layerscribe.codegen.parse.PlanSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The plan that a verb works on. */
final class PlanArgument {

    @CommandLine.Parameters(paramLabel = "PLAN", description = "The plan's file, or the folder that holds it.")
    private String plan = "";

    @CommandLine.Option(
            names = "--root",
            paramLabel = "DIR",
            description =
                    "The plan root: extends: is written from here and reaches no further. Default: the plan's own folder.")
    private @Nullable String root;

    /** Where it is; what is not there is wrong use. */
    PlanSource source() {
        PlanSource source = PlanSource.of(PlanPath.existing(plan));
        return root == null ? source : source.withRoot(PlanPath.existing(root));
    }
}
