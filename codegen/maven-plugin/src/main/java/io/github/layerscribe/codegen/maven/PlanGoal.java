package io.github.layerscribe.codegen.maven;

import io.github.layerscribe.codegen.locate.OpenPlan;
import io.github.layerscribe.codegen.locate.PlanLocation;
import io.github.layerscribe.codegen.locate.PlanNotFoundException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/** What all goals share: the plan, and whether to do anything. */
abstract class PlanGoal extends AbstractMojo {

    /**
     * A plan that another build has published, {@code group:artifact:version}; takes the place of {@code plan}. It is read
     * in place from {@code META-INF/layerscribe/plan/} of the artifact.
     */
    @Parameter(property = "layerscribe.planArtifact")
    private @Nullable String planArtifact;

    /**
     * The plan root: how far {@code extends} and {@code include} may reach, and the folder from which {@code extends} is
     * written. The plan's own folder unless given.
     */
    @Parameter(property = "layerscribe.root")
    private @Nullable File root;

    /** Does nothing; what an earlier build generated is compiled as it is. */
    @Parameter(property = "layerscribe.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession session;

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true, required = true)
    private List<RemoteRepository> repositories;

    @Component
    @SuppressWarnings({"deprecation", "NullAway.Init"}) // its successor would be one more dependency for one field
    private RepositorySystem repositorySystem;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        prepare();
        if (skip) {
            getLog().info("Tracking plan: skipped.");
            return;
        }
        try (OpenPlan open = location().open()) {
            run(open);
        } catch (PlanNotFoundException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The tracking plan could not be " + participle() + ": " + e.getMessage(), e);
        }
    }

    /** What must be done even if the goal is skipped. */
    void prepare() {}

    abstract void run(OpenPlan plan) throws IOException, MojoExecutionException, MojoFailureException;

    /** The plan's file or folder, if it is no artifact. */
    abstract File plan();

    /** What could not be done if a file cannot be read or written: {@code compiled}. */
    abstract String participle();

    final MavenProject project() {
        return project;
    }

    /** Another plan that another build has published. */
    final PlanLocation artifact(String coordinates) throws MojoFailureException {
        return new PlanArtifact(repositorySystem, session, repositories).locate(coordinates);
    }

    /** What names the plan, for messages. */
    final String planName() {
        return planArtifact == null ? plan().toString() : planArtifact;
    }

    /** The plan's file or folder as people would type it: relative to where Maven was started, if it lies there. */
    final Path planPath() {
        return asSeenFromHere(plan());
    }

    /** Another version of the plan: {@code git:REF}, a file or a folder; with the same plan root. */
    final PlanLocation other(String words) throws PlanNotFoundException {
        if (root == null) {
            return PlanLocation.of(words, planPath());
        }
        return words.startsWith("git:")
                ? PlanLocation.of(words, planPath(), asSeenFromHere(root))
                : PlanLocation.of(Path.of(words), asSeenFromHere(root));
    }

    private static Path asSeenFromHere(File file) {
        Path here = Path.of("").toAbsolutePath();
        return file.toPath().startsWith(here) ? here.relativize(file.toPath()) : file.toPath();
    }

    private PlanLocation location() throws MojoFailureException {
        if (planArtifact != null) {
            return artifact(planArtifact);
        }
        return root == null ? PlanLocation.of(planPath()) : PlanLocation.of(planPath(), asSeenFromHere(root));
    }
}
