package io.github.layerscribe.codegen.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.emit.EmitOptions;
import io.github.layerscribe.codegen.emit.Emitter;
import io.github.layerscribe.codegen.emit.Emitters;
import io.github.layerscribe.codegen.emit.GeneratedFile;
import io.github.layerscribe.codegen.emit.GeneratedFiles;
import io.github.layerscribe.codegen.emit.OutputRoot;
import io.github.layerscribe.codegen.emit.java.CompiledJava;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Everything that all emitters make of many plans: one Java compilation, one folder of files for Node and its compilers.
 *
 * <p>Java stays in memory; other files go below the given folder, each plan's in a folder of its own.
 */
final class GeneratedBatch {

    private final UnaryOperator<String> mistake;
    private final Map<HostilePlan, List<GeneratedFile>> files = new LinkedHashMap<>();

    GeneratedBatch() {
        this(UnaryOperator.identity());
    }

    /** What emitters would make that make this mistake in every text. */
    GeneratedBatch(UnaryOperator<String> mistake) {
        this.mistake = mistake;
    }

    /** Lets every emitter run; one that refuses a plan must say where. */
    void add(HostilePlan hostile) {
        Diagnostics diagnostics = new Diagnostics();
        EmitOptions options = new EmitOptions("1.2.3", Map.of("java.package", packageOf(hostile)));
        GeneratedFiles generated = new GeneratedFiles();
        for (Emitter emitter : Emitters.all()) {
            generated.claim(emitter.id(), emitter.emit(hostile.plan().orElseThrow(), options, diagnostics));
        }
        if (diagnostics.hasErrors()) {
            diagnostics.all().forEach(problem -> RefusalCheck.hasItsPlace(hostile, problem));
        } else {
            files.put(hostile, generated.all().stream().map(this::mistaken).toList());
        }
    }

    private GeneratedFile mistaken(GeneratedFile file) {
        return new GeneratedFile(file.root(), file.path(), mistake.apply(file.text()));
    }

    int size() {
        return files.size();
    }

    /** Compiles under every warning, loads and initialises every class; halves the batch to tell which plan is to blame. */
    void compileAndLoad() {
        Map<String, String> sources = new LinkedHashMap<>();
        files.forEach((plan, all) -> all.stream()
                .filter(file -> file.root() == OutputRoot.JAVA)
                .forEach(file -> sources.put(file.path(), file.text())));
        CompiledJava compiled = CompiledJava.strict(sources);
        if (!compiled.isClean() && files.size() > 1) {
            halves().forEach(GeneratedBatch::compileAndLoad);
        }
        assertThat(compiled.messages()).as(() -> files.keySet().toString()).isEmpty();
        System.clearProperty(Payloads.CANARY);
        compiled.initialiseAll();
        assertThat(System.getProperty(Payloads.CANARY))
                .as(() -> "planted Java ran in one of " + files.keySet())
                .isNull();
    }

    private List<GeneratedBatch> halves() {
        List<GeneratedBatch> halves = List.of(new GeneratedBatch(), new GeneratedBatch());
        int middle = files.size() / 2;
        int i = 0;
        for (Map.Entry<HostilePlan, List<GeneratedFile>> entry : files.entrySet()) {
            halves.get(i++ < middle ? 0 : 1).files.put(entry.getKey(), entry.getValue());
        }
        return halves;
    }

    /** Writes what is not Java; every path is looked at before anything is written. */
    List<Path> writeBelow(Path folder) {
        List<Path> written = new ArrayList<>();
        files.forEach((plan, all) -> {
            Path home = folder.resolve(packageOf(plan));
            for (GeneratedFile file : all) {
                if (file.root() != OutputRoot.JAVA) {
                    Path place = home.resolve(file.path()).normalize();
                    assertThat(place.startsWith(home))
                            .as("%s: %s", plan, file.path())
                            .isTrue();
                    written.add(write(place, file));
                }
            }
        });
        return written;
    }

    private static Path write(Path place, GeneratedFile file) {
        try {
            Files.createDirectories(place.getParent());
            return Files.write(place, file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String packageOf(HostilePlan plan) {
        return "plan" + plan.number();
    }
}
