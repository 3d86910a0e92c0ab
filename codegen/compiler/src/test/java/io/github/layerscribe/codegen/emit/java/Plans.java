package io.github.layerscribe.codegen.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
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
import java.util.Optional;
import java.util.TreeMap;

/** Plans for tests of generated code: read from a file or a text, and turned into Java. */
public final class Plans {

    /** The plan of the example store. */
    static final Path SHOP = Path.of("../../examples/plan/shop.plan.yaml");

    private Plans() {}

    static TrackingPlan read(Path file) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            Optional<TrackingPlan> plan = PlanLoader.load(file, diagnostics);
            return plan.orElseThrow(() -> new AssertionError("refused: " + diagnostics.all()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static TrackingPlan of(String yaml) {
        return inFile(yaml, Plans::read);
    }

    /** What the reader says about a plan that it refuses. */
    static List<Diagnostic> refusalOf(String yaml) {
        return inFile(yaml, file -> {
            Diagnostics diagnostics = new Diagnostics();
            try {
                assertThat(PlanLoader.load(file, diagnostics)).isEmpty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return diagnostics.all();
        });
    }

    /** The Java of a plan, by path. */
    public static Map<String, String> java(TrackingPlan plan, String packageName) {
        Diagnostics diagnostics = new Diagnostics();
        List<GeneratedFile> files = new JavaEmitter()
                .emit(plan, new EmitOptions("1.2.3", Map.of("java.package", packageName)), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        Map<String, String> sources = new TreeMap<>();
        files.forEach(file -> sources.put(file.path(), file.text()));
        return sources;
    }

    private static <T> T inFile(String yaml, java.util.function.Function<Path, T> use) {
        try {
            Path file = Files.createTempFile("test", ".plan.yaml");
            try {
                return use.apply(Files.writeString(file, yaml));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
