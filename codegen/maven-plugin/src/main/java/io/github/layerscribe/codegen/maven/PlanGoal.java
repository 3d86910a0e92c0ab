package io.github.layerscribe.codegen.maven;

import io.github.layerscribe.codegen.parse.PlanSource;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals share: the plan, and whether to do anything. */
abstract class PlanGoal extends AbstractMojo {

    /** Does nothing. */
    @Parameter(property = "layerscribe.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        prepare();
        if (skip) {
            getLog().info("Tracking plan: skipped.");
            return;
        }
        try {
            run(PlanSource.of(asSeenFromHere(plan().toPath())));
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The tracking plan could not be " + participle() + ": " + e.getMessage(), e);
        }
    }

    /** What must be done even if the goal is skipped. */
    void prepare() {}

    abstract void run(PlanSource plan) throws IOException, MojoExecutionException, MojoFailureException;

    abstract File plan();

    /** What could not be done if a file cannot be read or written: {@code compiled}. */
    abstract String participle();

    final MavenProject project() {
        return project;
    }

    /** Relative to where Maven was started, if it lies there: diagnostics show the plan's path as people would type it. */
    private static Path asSeenFromHere(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
