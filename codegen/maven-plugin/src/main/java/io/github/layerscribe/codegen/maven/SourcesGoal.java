package io.github.layerscribe.codegen.maven;

import io.github.layerscribe.codegen.CodegenResult;
import io.github.layerscribe.codegen.CodegenRun;
import io.github.layerscribe.codegen.locate.OpenPlan;
import io.github.layerscribe.codegen.output.OutputFolders;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** Generates sources that this build compiles: those of the application, or those of its tests. */
abstract class SourcesGoal extends EmittingGoal {

    /** The version of this plugin. */
    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String pluginVersion;

    /** Where Java sources, resources and documents go, and where the build puts classes. */
    record Folders(File sources, File resources, File documents, File classes) {}

    abstract Folders folders();

    abstract void compileAlso(String sources);

    abstract void packAlso(Resource resources);

    /** Also when nothing is generated, or an incremental build would lose the classes of an earlier one. */
    @Override
    final void prepare() {
        compileAlso(folders().sources().getAbsolutePath());
        Resource resources = new Resource();
        resources.setDirectory(folders().resources().getAbsolutePath());
        packAlso(resources);
    }

    @Override
    final String participle() {
        return "compiled";
    }

    @Override
    final void run(OpenPlan plan) throws IOException, MojoFailureException {
        claimOutput();
        RuntimeCheck.warningFor(project().getArtifacts(), pluginVersion).ifPresent(getLog()::warn);
        report(new CodegenRun(options(plan.source(), outputFolders())).run());
    }

    @SuppressWarnings("unchecked") // Maven hands out one plain map for each plugin and project
    private void claimOutput() throws MojoFailureException {
        Optional<String> clash = OutputClaim.clash(getPluginContext(), folders().sources(), planName());
        if (clash.isPresent()) {
            throw new MojoFailureException(clash.get());
        }
    }

    private OutputFolders outputFolders() {
        Path target = Path.of(project().getBuild().getDirectory());
        Path sources = folders().sources().toPath();
        return new OutputFolders(
                sources,
                folders().resources().toPath(),
                folders().documents().toPath(),
                target.resolve("layerscribe").resolve(StateFolder.nameFor(target, sources)),
                Optional.of(folders().classes().toPath()));
    }

    private void report(CodegenResult result) throws MojoFailureException {
        if (result.outcome() == CodegenResult.Outcome.REFUSED) {
            throw new MojoFailureException(Refusal.textOf(result));
        }
        result.diagnostics().forEach(warning -> getLog().warn(Refusal.textOf(warning)));
        getLog().info("Tracking plan: " + result.summary() + ".");
    }
}
