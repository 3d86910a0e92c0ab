package io.github.layerscribe.codegen.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.PlanLoader;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan is told what it says itself, and what arrives at its own destinations. */
class BrandsTest {

    @TempDir
    Path folder;

    @Test
    void whatIsInheritedIsDescribedWhereItIsDefined() throws IOException {
        Path base = base();
        Path brand = brand("properties: {length: {type: decimal, unit: cm, example: 4.5}}\n");

        assertThat(told("description-missing", base)).containsExactly("The property \"width\" has no description.");
        assertThat(told("description-missing", brand)).containsExactly("The property \"length\" has no description.");
    }

    @Test
    void whatArrivesAtItsOwnDestinationIsToldToTheBrand() throws IOException {
        Path base = base();
        Path brand = brand("destinations: {web: {type: gtag, id: G-1}}\n");

        assertThat(told("event-name-characters", base)).isEmpty();
        assertThat(told("event-name-characters", brand))
                .containsExactly("\"Frame Measured\" is no name for \"web\", which takes letters, digits and _ after a"
                        + " letter.");
    }

    private Path base() throws IOException {
        return Files.writeString(folder.resolve("base.plan.yaml"), """
                plan: base
                version: 1.0.0
                goal: Learn which frames people choose.
                properties: {width: {type: decimal, unit: cm, example: 4.5}}
                events: {frame_measured: {name: Frame Measured, description: A frame was measured by hand, required: [width]}}
                """);
    }

    private Path brand(String sections) throws IOException {
        return Files.writeString(
                folder.resolve("brand.plan.yaml"),
                "plan: brand\nversion: 1.0.0\ngoal: Learn which lamps people choose.\nextends: base.plan.yaml\n"
                        + sections);
    }

    private static List<String> told(String rule, Path file) throws IOException {
        Diagnostics reading = new Diagnostics();
        TrackingPlan plan = PlanLoader.load(file, reading).orElseThrow(() -> new AssertionError(reading.all()));
        Diagnostics diagnostics = new Diagnostics();
        Linter.lint(plan, Samples.SETTINGS, diagnostics);
        return diagnostics.all().stream()
                .filter(found -> found.rule().equals(rule))
                .map(Diagnostic::message)
                .toList();
    }
}
