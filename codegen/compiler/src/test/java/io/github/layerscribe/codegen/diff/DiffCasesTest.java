package io.github.layerscribe.codegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.PlanLoader;
import io.github.layerscribe.codegen.parse.PlanSource;
import io.github.layerscribe.codegen.plan.TrackingPlan;
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
 * Each rule with a pair of plans and the text that people read, under {@code src/test/resources/cases/diff}.
 *
 * <p>{@code -Dupdate-goldens} writes the texts anew; look at the difference before you commit it.
 */
class DiffCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases/diff");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyRuleHasACaseAndEveryCaseARule() throws IOException {
        assertThat(cases())
                .containsExactlyInAnyOrderElementsOf(CompatibilityRules.all().stream()
                        .map(CompatibilityRule::id)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhatWasReviewed(String name) throws IOException {
        DiffReport report = report(name);
        Path expected = CASES.resolve(name).resolve("expected.txt");
        if (Goldens.areUpdated()) {
            Files.writeString(expected, report.text());
        }

        assertThat(report.text()).isEqualTo(Files.readString(expected));
        assertThat(report.judgements())
                .extracting(judgement -> judgement.rule().id())
                .contains(name);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void exactlyOneRuleJudgesEachChange(String name) throws IOException {
        assertThat(report(name).judgements())
                .allSatisfy(judgement -> assertThat(CompatibilityRules.all().stream()
                                .filter(rule -> rule.judges().test(judgement.change())))
                        .hasSize(1));
    }

    private static DiffReport report(String name) throws IOException {
        return DiffReport.between(read(name, "before"), read(name, "after"));
    }

    private static TrackingPlan read(String name, String side) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Path file = CASES.resolve(name).resolve(side + ".plan.yaml");
        return PlanLoader.read(PlanSource.of(file).shownAs(""), diagnostics)
                .plan()
                .orElseThrow(() -> new AssertionError(diagnostics.all()));
    }
}
