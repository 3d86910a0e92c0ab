package io.github.layerscribe.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.PlanLoader;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.requirements.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What an emitter of documents makes of a plan, for tests: text by path below the emitter's folder. */
public final class Documents {

    /** Plans with their reviewed output. */
    public static final Path CASES = Checkout.root().resolve("codegen/compiler/src/test/resources/cases/emit");

    /** The plan of the example store. */
    public static final Path SHOP = Checkout.root().resolve("examples/plan/shop.plan.yaml");

    private Documents() {}

    public static TrackingPlan plan(Path file) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            return PlanLoader.load(file, diagnostics)
                    .orElseThrow(() -> new AssertionError("refused: " + diagnostics.all()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Map<String, String> of(String emitterId, TrackingPlan plan) {
        Diagnostics diagnostics = new Diagnostics();
        Emitter emitter = Emitters.find(emitterId).orElseThrow();
        Map<String, String> documents = new TreeMap<>();
        for (GeneratedFile file : emitter.emit(plan, new EmitOptions("1.2.3", Map.of()), diagnostics)) {
            assertThat(file.root()).isEqualTo(OutputRoot.DOCUMENT);
            assertThat(file.path()).startsWith(emitterId + "/");
            assertThat(documents.put(file.path().substring(emitterId.length() + 1), file.text()))
                    .as(file.path())
                    .isNull();
        }
        assertThat(diagnostics.all()).isEmpty();
        return documents;
    }

    /** Puts documents below a folder, in place of what is there. */
    public static void write(Map<String, String> documents, Path folder) {
        try {
            if (Files.exists(folder)) {
                try (var old = Files.walk(folder)) {
                    for (Path file : old.filter(Files::isRegularFile).toList()) {
                        Files.delete(file);
                    }
                }
            }
            for (Map.Entry<String, String> document : documents.entrySet()) {
                Path file = folder.resolve(document.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, document.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
