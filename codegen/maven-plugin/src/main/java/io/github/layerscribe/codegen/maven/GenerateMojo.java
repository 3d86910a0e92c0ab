package io.github.layerscribe.codegen.maven;

import io.github.layerscribe.codegen.CodegenOptions;
import io.github.layerscribe.codegen.CodegenResult;
import io.github.layerscribe.codegen.CodegenRun;
import io.github.layerscribe.codegen.output.OutputFolders;
import io.github.layerscribe.codegen.parse.PlanSource;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Compiles the tracking plan into Java classes for the application and a JavaScript module for its pages.
 *
 * <p>The Java sources are compiled with the project's own; the module becomes part of the jar, where any servlet
 * container serves it as {@code /layerscribe/<plan-id>.js}. As long as plan, options and Layerscribe stay the same,
 * nothing is read again and nothing written.
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyCollection = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

    /** The plan: a file, or the folder that holds it and the files that it includes. */
    @Parameter(property = "layerscribe.plan", defaultValue = "${project.basedir}/src/main/datalayer", required = true)
    private File plan;

    /** The Java package of the generated classes. */
    @Parameter(property = "layerscribe.packageName", defaultValue = "${project.groupId}.datalayer", required = true)
    private String packageName;

    /** Where the Java sources go. */
    @Parameter(
            property = "layerscribe.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/layerscribe",
            required = true)
    private File outputDirectory;

    /** Where the files go that become part of the jar as they are. */
    @Parameter(
            property = "layerscribe.resourcesDirectory",
            defaultValue = "${project.build.directory}/generated-resources/layerscribe",
            required = true)
    private File resourcesDirectory;

    /** Generates nothing; what an earlier build generated is compiled as it is. */
    @Parameter(property = "layerscribe.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The version of this plugin. */
    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String pluginVersion;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        registerRoots();
        if (skip) {
            getLog().info("Tracking plan: skipped.");
            return;
        }
        claimOutput();
        RuntimeCheck.warningFor(project.getArtifacts(), pluginVersion).ifPresent(getLog()::warn);
        report(run(options()));
    }

    /** Also when nothing is generated, or an incremental build would lose the classes of an earlier one. */
    private void registerRoots() {
        project.addCompileSourceRoot(outputDirectory.getAbsolutePath());
        Resource resources = new Resource();
        resources.setDirectory(resourcesDirectory.getAbsolutePath());
        project.addResource(resources);
    }

    @SuppressWarnings("unchecked") // Maven hands out one plain map for each plugin and project
    private void claimOutput() throws MojoFailureException {
        Optional<String> clash = OutputClaim.clash(getPluginContext(), outputDirectory, plan);
        if (clash.isPresent()) {
            throw new MojoFailureException(clash.get());
        }
    }

    private CodegenOptions options() throws MojoFailureException {
        Path target = Path.of(project.getBuild().getDirectory());
        OutputFolders folders = new OutputFolders(
                outputDirectory.toPath(),
                resourcesDirectory.toPath(),
                target.resolve("generated-docs").resolve("layerscribe"),
                target.resolve("layerscribe").resolve(StateFolder.nameFor(target, outputDirectory.toPath())),
                Optional.of(Path.of(project.getBuild().getOutputDirectory())));
        try {
            return new CodegenOptions(
                    PlanSource.of(asSeenFromHere(plan.toPath())),
                    CodegenOptions.DEFAULT_EMITTERS,
                    Map.of("java.package", packageName),
                    folders);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    /** Relative to where Maven was started, if it lies there: diagnostics show the plan's path as people would type it. */
    private static Path asSeenFromHere(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }

    private CodegenResult run(CodegenOptions options) throws MojoExecutionException {
        try {
            return new CodegenRun(options).run();
        } catch (IOException e) {
            throw new MojoExecutionException("The tracking plan could not be compiled: " + e.getMessage(), e);
        }
    }

    private void report(CodegenResult result) throws MojoFailureException {
        if (result.outcome() == CodegenResult.Outcome.REFUSED) {
            throw new MojoFailureException(Refusal.textOf(result));
        }
        result.diagnostics().forEach(warning -> getLog().warn(Refusal.textOf(warning)));
        getLog().info("Tracking plan: " + result.summary() + ".");
    }
}
