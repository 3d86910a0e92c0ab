package io.github.layerscribe.codegen;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.emit.EmitOptions;
import io.github.layerscribe.codegen.emit.Emitter;
import io.github.layerscribe.codegen.emit.Emitters;
import io.github.layerscribe.codegen.emit.GeneratedFiles;
import io.github.layerscribe.codegen.output.OutputChanges;
import io.github.layerscribe.codegen.output.OutputDirectory;
import io.github.layerscribe.codegen.output.OutputDirectory.Intact;
import io.github.layerscribe.codegen.output.RunInputs;
import io.github.layerscribe.codegen.parse.LoadedPlan;
import io.github.layerscribe.codegen.parse.PlanLoader;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * From the plan's files to generated files: everything that happens at build time, in the order of {@link #run}.
 *
 * <pre>{@code
 * CodegenResult result = new CodegenRun(options).run();
 * result.diagnostics().forEach(System.err::println);
 * if (result.outcome() == CodegenResult.Outcome.REFUSED) { … }
 * }</pre>
 *
 * <p>A run never stops at the first problem, and changes nothing if there is one.
 */
public final class CodegenRun {

    private final CodegenOptions options;
    private final OutputDirectory output;
    private final Diagnostics diagnostics = new Diagnostics();

    public CodegenRun(CodegenOptions options) {
        this.options = options;
        this.output = new OutputDirectory(options.folders());
    }

    /**
     * Generates what the plan calls for, if anything has changed since the last time.
     *
     * @throws IOException if a file cannot be read or written; what is wrong with the plan is in the result instead
     */
    public CodegenResult run() throws IOException {
        // 1. Is there anything to do?
        Optional<Intact> before = intactOutputOfTheSameInputs();
        if (before.isPresent()) {
            return CodegenResult.upToDate(before.get().files());
        }
        // 2. Read the plan's files, resolve and check it: YAML nodes, then the plan.
        LoadedPlan loaded = PlanLoader.read(options.plan(), diagnostics);
        if (loaded.plan().isEmpty()) {
            return CodegenResult.refused(diagnostics.all());
        }
        // 3. Let every emitter make its files.
        GeneratedFiles files = emit(loaded.plan().get());
        if (diagnostics.hasErrors()) {
            return CodegenResult.refused(diagnostics.all());
        }
        // 4. Replace what differs.
        OutputChanges changes = output.write(files, inputs(loaded).lines());
        return CodegenResult.of(changes, diagnostics.all());
    }

    private Optional<Intact> intactOutputOfTheSameInputs() throws IOException {
        Optional<Intact> intact = output.intact();
        return intact.isPresent() && new RunInputs(intact.get().inputs()).areCurrent(optionsText())
                ? intact
                : Optional.empty();
    }

    private GeneratedFiles emit(TrackingPlan plan) {
        EmitOptions emitOptions = new EmitOptions(options.packageName(), Generator.version());
        GeneratedFiles files = new GeneratedFiles();
        for (Emitter emitter : Emitters.all()) {
            files.claim(emitter.id(), emitter.emit(plan, emitOptions, diagnostics));
        }
        return files;
    }

    private RunInputs inputs(LoadedPlan loaded) throws IOException {
        Map<Path, String> texts = loaded.files().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().text()));
        return RunInputs.of(optionsText(), texts, loaded.folders());
    }

    /** What decides about the files beside the plan's text. */
    private String optionsText() throws IOException {
        return String.join(
                "\n",
                List.of(
                        Generator.version(),
                        RunInputs.hashOfCode(Generator.code()),
                        options.plan().toAbsolutePath().normalize().toString(),
                        options.packageName()));
    }
}
