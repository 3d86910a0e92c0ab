package io.github.layerscribe.codegen.cli.verb;

import io.github.layerscribe.codegen.cli.terminal.PlanPath;
import io.github.layerscribe.codegen.parse.PlanSource;
import picocli.CommandLine;

/** The plan that a verb works on. */
final class PlanArgument {

    @CommandLine.Parameters(paramLabel = "PLAN", description = "The plan's file, or the folder that holds it.")
    private String plan = "";

    @CommandLine.Option(
            names = "--root",
            paramLabel = "DIR",
            description = "How far extends: of the plan may reach. Default: the plan's own folder.")
    private String root = "";

    /** Where it is; what is not there is wrong use. */
    PlanSource source() {
        PlanSource source = PlanSource.of(PlanPath.existing(plan));
        return root.isEmpty() ? source : source.withRoot(PlanPath.existing(root));
    }
}
