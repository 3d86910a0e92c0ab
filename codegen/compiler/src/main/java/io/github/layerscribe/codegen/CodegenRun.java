package io.github.layerscribe.codegen;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.emit.Emitter;
import io.github.layerscribe.codegen.emit.GeneratedFiles;
import io.github.layerscribe.codegen.output.OutputChanges;
import io.github.layerscribe.codegen.output.OutputDirectory;
import io.github.layerscribe.codegen.output.OutputDirectory.Intact;
import io.github.layerscribe.codegen.output.RunInputs;
import io.github.layerscribe.codegen.parse.LoadedPlan;
import io.github.layerscribe.codegen.parse.PlanLoader;
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
        // 3. Let every emitter that the build names make its files.
        GeneratedFiles files = emit(loaded);
        if (diagnostics.hasErrors()) {
            return CodegenResult.refused(diagnostics.all());
        }
        // 4. Replace what differs.
        OutputChanges changes = output.write(files, inputs(loaded));
        return CodegenResult.of(changes, diagnostics.all());
    }

    /**
     * Generates in memory and compares with what lies in the output folders: for output that is committed. Writes nothing,
     * and needs nothing but plan and output, so that it works on a fresh clone.
     *
     * @throws IOException if a file cannot be read; what is wrong with the plan is in the result instead
     */
    public CodegenCheck check() throws IOException {
        GeneratedFiles files = emit(PlanLoader.read(options.plan(), diagnostics));
        return diagnostics.hasErrors()
                ? new CodegenCheck(diagnostics.all(), List.of())
                : new CodegenCheck(diagnostics.all(), output.differences(files));
    }

    private Optional<Intact> intactOutputOfTheSameInputs() throws IOException {
        Optional<Intact> intact = output.intact();
        return intact.isPresent() && intact.get().inputs().areCurrent(optionsText()) ? intact : Optional.empty();
    }

    /** Nothing if the plan has errors. */
    private GeneratedFiles emit(LoadedPlan loaded) {
        GeneratedFiles files = new GeneratedFiles();
        if (loaded.plan().isPresent()) {
            for (Emitter emitter : options.chosen()) {
                files.claim(emitter.id(), emitter.emit(loaded.plan().get(), options.emitOptions(), diagnostics));
            }
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
                        options.plan().toString(),
                        options.plan().path().toAbsolutePath().normalize().toString(),
                        options.text()));
    }
}
