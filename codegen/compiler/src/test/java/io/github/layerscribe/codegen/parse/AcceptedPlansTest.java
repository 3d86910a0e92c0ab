package io.github.layerscribe.codegen.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.DiagnosticReporter;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.requirements.Fixtures;
import io.github.layerscribe.requirements.NeedsFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans that are right are read without a word. */
class AcceptedPlansTest {

    @ParameterizedTest
    @ValueSource(strings = {"small.plan.yaml", "everything.plan.yaml"})
    void ownPlans(String name) throws IOException {
        accepted(Path.of("src/test/resources/cases/parse/accepted", name));
    }

    @Test
    @NeedsFixtures
    void thePlansOfTheDesign() throws IOException {
        Path design = Fixtures.required().resolveSibling("design");
        List<Path> plans;
        try (Stream<Path> files = Files.list(design.resolve("plans"))) {
            plans = files.sorted().toList();
        }

        assertThat(plans).hasSize(4);
        for (Path plan : plans) {
            accepted(plan);
        }
        accepted(design.resolve("generated-example/shop.plan.yaml"));
    }

    private static void accepted(Path file) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Optional<TrackingPlan> plan = PlanLoader.load(file, diagnostics);

        // The pictures that the designs mention were never drawn.
        List<Diagnostic> told = diagnostics.all().stream()
                .filter(found -> !found.rule().equals("missing-picture"))
                .toList();
        assertThat(DiagnosticReporter.plain().report(told)).isEmpty();
        assertThat(plan).isPresent();
    }
}
