package io.github.layerscribe.codegen.maven;

import io.github.layerscribe.codegen.CodegenCheck;
import io.github.layerscribe.codegen.CodegenRun;
import io.github.layerscribe.codegen.locate.OpenPlan;
import io.github.layerscribe.codegen.output.OutputFolders;
import java.io.File;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Fails where generated files that are committed are not those of the plan. Writes nothing.
 *
 * <p>For projects that keep what {@code layerscribe generate PLAN --out DIR} made under version control, such as
 * documents for others to read.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends EmittingGoal {

    /** The plan: a file, or the folder that holds it and the files that it includes. */
    @Parameter(property = "layerscribe.plan", defaultValue = "${project.basedir}/src/main/datalayer", required = true)
    private File plan;

    /** The folder that was given to {@code --out}. */
    @Parameter(property = "layerscribe.committedDirectory", required = true)
    private File committedDirectory;

    @Override
    File plan() {
        return plan;
    }

    @Override
    String participle() {
        return "compared with its output";
    }

    @Override
    void run(OpenPlan plan) throws IOException, MojoFailureException {
        CodegenCheck check =
                new CodegenRun(options(plan.source(), OutputFolders.below(committedDirectory.toPath()))).check();
        if (check.isRefused()) {
            throw new MojoFailureException(Refusal.textOf(check.diagnostics()));
        }
        if (!check.isCurrent()) {
            String differences = check.differences().stream()
                    .map(difference ->
                            "`" + difference.file() + "` " + difference.kind().words() + ".\n")
                    .collect(Collectors.joining());
            throw new MojoFailureException("`" + committedDirectory + "` is not what the plan calls for.\n"
                    + differences + "Generate again and commit the result.");
        }
        getLog().info("Tracking plan: `" + committedDirectory + "` is current.");
    }
}
