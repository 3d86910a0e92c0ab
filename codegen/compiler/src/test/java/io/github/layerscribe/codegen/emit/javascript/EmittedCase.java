package io.github.layerscribe.codegen.emit.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.emit.EmitOptions;
import io.github.layerscribe.codegen.emit.GeneratedFile;
import io.github.layerscribe.codegen.parse.PlanLoader;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The files that a plan file becomes. */
record EmittedCase(List<GeneratedFile> files) {

    static EmittedCase of(Path planFile) {
        Diagnostics diagnostics = new Diagnostics();
        EmitOptions options = new EmitOptions("1.0.0", Map.of());
        EmittedCase emitted = new EmittedCase(new JavascriptEmitter().emit(plan(planFile), options, diagnostics));
        assertThat(diagnostics.all()).isEmpty();
        return emitted;
    }

    static TrackingPlan plan(Path planFile) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            return PlanLoader.load(planFile, diagnostics)
                    .orElseThrow(() -> new AssertionError("The plan is refused: " + diagnostics.all()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> paths() {
        return files.stream().map(GeneratedFile::path).toList();
    }

    /** Writes everything below a folder, as the build does. */
    EmittedCase writeTo(Path folder) {
        try {
            for (GeneratedFile file : files) {
                Path target = folder.resolve(file.path());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
