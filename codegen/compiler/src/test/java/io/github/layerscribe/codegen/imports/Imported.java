package io.github.layerscribe.codegen.imports;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.PlanLoader;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an importer makes of files, and what the plan reader says to that. */
record Imported(Importer importer, List<SourceFile> files, Optional<ImportedPlan> result, List<Diagnostic> told) {

    /** Imports texts that were never in a file. */
    static Imported texts(String importer, String... texts) {
        List<SourceFile> files = new ArrayList<>();
        for (String text : texts) {
            files.add(new SourceFile("source-" + (files.size() + 1) + ".json", text));
        }
        return of(importer, files);
    }

    /** Imports a file, or all files of a folder, as the command line reads them. */
    static Imported path(String importer, Path root, String place) {
        try (Stream<Path> paths = Files.walk(root.resolve(place))) {
            List<SourceFile> files = new ArrayList<>();
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                files.add(new SourceFile(root.relativize(path).toString().replace('\\', '/'), Files.readString(path)));
            }
            return of(importer, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Imported of(String id, List<SourceFile> files) {
        Importer importer = Importers.find(id).orElseThrow();
        Diagnostics diagnostics = new Diagnostics();
        Optional<ImportedPlan> result = importer.importPlan(files, ImportOptions.DEFAULT, diagnostics);
        return new Imported(importer, files, result, diagnostics.all());
    }

    String text() {
        return result.orElseThrow(() -> new AssertionError("refused: " + told)).text();
    }

    List<Loss> losses() {
        return result.orElseThrow(() -> new AssertionError("refused: " + told)).losses();
    }

    /** The plan as the plan reader sees it. */
    TrackingPlan plan() {
        Diagnostics diagnostics = new Diagnostics();
        TrackingPlan plan = load(diagnostics).orElseThrow(() -> new AssertionError(diagnostics.all() + "\n" + text()));
        if (!diagnostics.all().isEmpty()) {
            throw new AssertionError(diagnostics.all() + "\n" + text());
        }
        return plan;
    }

    private Optional<TrackingPlan> load(Diagnostics diagnostics) {
        try {
            Path file = Files.createTempFile("imported", ".plan.yaml");
            try {
                return PlanLoader.load(Files.writeString(file, text()), diagnostics);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
