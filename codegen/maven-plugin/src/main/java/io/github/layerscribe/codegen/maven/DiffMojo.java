package io.github.layerscribe.codegen.maven;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.diff.DiffReport;
import io.github.layerscribe.codegen.locate.OpenPlan;
import io.github.layerscribe.codegen.locate.PlanLocation;
import io.github.layerscribe.codegen.parse.PlanLoader;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Says what changed in the tracking plan since another version of it, who notices, and which version number follows.
 *
 * <p>Writes {@code diff.md} for a pull request and {@code diff.json} for programs. Fails where the plan's version is too
 * small for what changed.
 */
@Mojo(name = "diff", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class DiffMojo extends PlanGoal {

    /** The plan: a file, or the folder that holds it and the files that it includes. */
    @Parameter(property = "layerscribe.plan", defaultValue = "${project.basedir}/src/main/datalayer", required = true)
    private File plan;

    /**
     * What to compare with: {@code git:main} for the same plan at a branch, tag or commit, {@code git:v4.1.0:other.yaml} for
     * another file there, {@code artifact:group:artifact:version}, or a file or folder.
     */
    @Parameter(property = "layerscribe.baseline", required = true)
    private String baseline;

    /** Whether a version that is too small for the changes fails the build. */
    @Parameter(property = "layerscribe.failOnVersion", defaultValue = "true")
    private boolean failOnVersion;

    /** Where the reports go. */
    @Parameter(
            property = "layerscribe.reportsDirectory",
            defaultValue = "${project.build.directory}/layerscribe-reports",
            required = true)
    private File reportsDirectory;

    @Override
    File plan() {
        return plan;
    }

    @Override
    String participle() {
        return "compared";
    }

    @Override
    void run(OpenPlan after) throws IOException, MojoFailureException {
        Diagnostics diagnostics = new Diagnostics();
        try (OpenPlan before = baseline().open()) {
            Optional<TrackingPlan> old =
                    PlanLoader.read(before.source(), diagnostics).plan();
            Optional<TrackingPlan> current =
                    PlanLoader.read(after.source(), diagnostics).plan();
            if (old.isPresent() && current.isPresent()) {
                DiffReport report = DiffReport.between(old.get(), current.get());
                write(report);
                getLog().info("Tracking plan: what changed since " + baseline + ".\n" + report.text());
                report.verifyVersion(diagnostics);
            }
        }
        boolean isVersionOnly = diagnostics.all().stream()
                .allMatch(
                        diagnostic -> !diagnostic.isError() || diagnostic.rule().equals("version-bump"));
        if (diagnostics.hasErrors() && (failOnVersion || !isVersionOnly)) {
            throw new MojoFailureException(Refusal.textOf(diagnostics.all()));
        }
        diagnostics.all().forEach(diagnostic -> getLog().warn(Refusal.textOf(diagnostic)));
    }

    private PlanLocation baseline() throws IOException, MojoFailureException {
        String prefix = "artifact:";
        if (baseline.startsWith(prefix)) {
            return artifact(baseline.substring(prefix.length()));
        }
        boolean isGit = baseline.startsWith("git:");
        return other(
                isGit
                        ? baseline
                        : project().getBasedir().toPath().resolve(baseline).toString());
    }

    private void write(DiffReport report) throws IOException {
        Path folder = Files.createDirectories(reportsDirectory.toPath());
        Files.writeString(folder.resolve("diff.md"), report.markdown());
        Files.writeString(folder.resolve("diff.json"), report.json());
    }
}
