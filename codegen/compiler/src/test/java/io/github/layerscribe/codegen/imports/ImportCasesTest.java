package io.github.layerscribe.codegen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.format.PlanFormatter;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.requirements.Goldens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What becomes of which source: the sources under {@code src/test/resources/cases/import/<importer>/<case>} with the plan
 * and the report of losses that were reviewed.
 */
class ImportCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases/import");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.walk(CASES, 2)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> CASES.relativize(folder).toString().replace('\\', '/'))
                    .filter(folder -> folder.contains("/"))
                    .sorted()
                    .toList();
        }
    }

    private static Imported imported(String name) {
        return Imported.path(name.substring(0, name.indexOf('/')), CASES.resolve(name), "source");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void makesThePlanAndTheReportThatWereReviewed(String name) throws IOException {
        Imported imported = imported(name);
        String report = LossReport.full().report(imported.losses());
        Path plan = CASES.resolve(name).resolve("expected.plan.yaml");
        Path losses = CASES.resolve(name).resolve("expected.report.txt");
        if (Goldens.areUpdated()) {
            Files.writeString(plan, imported.text());
            Files.writeString(losses, report);
        }
        assertThat(imported.text()).isEqualTo(Files.readString(plan));
        assertThat(report).isEqualTo(Files.readString(losses));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePlanLoads(String name) {
        assertThat(imported(name).plan().events().all()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingIsLostSilently(String name) {
        assertThat(Leaves.lostSilently(imported(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFormatterHasNothingToDo(String name) {
        String text = imported(name).text();
        assertThat(PlanFormatter.format(new SourceFile("a.plan.yaml", text), new Diagnostics()))
                .contains(text);
    }

    @Test
    void everyImporterHasACase() throws IOException {
        assertThat(cases().stream().map(name -> name.substring(0, name.indexOf('/'))))
                .containsAll(Importers.all().stream().map(Importer::id).toList());
    }
}
