package io.github.layerscribe.codegen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.requirements.Fixtures;
import io.github.layerscribe.requirements.NeedsFixtures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file among the plans of others belongs to a plan of this table: one importer takes it, or none does, and each
 * says why.
 */
@NeedsFixtures
class PlansOfOthersTableTest {

    private static final Map<String, List<String>> TAKEN = new LinkedHashMap<>();
    private static final List<String> REFUSED = List.of(
            "analytics_gen/example",
            "analytics_gen/templates",
            "rudderstack/rudder-iac-docs",
            "sheets/example-ga4-tracking-plan.json",
            "sheets/ga4_tracking_plan_template.xlsx",
            "sheets/lolivier_homepage_ga4_tracking_plan.xlsx");
    private static final List<String> NO_PLANS = List.of("sheets/LICENSE.haiqigeng", "sheets/LICENSE.hq-guillaume");

    static {
        TAKEN.put(
                "segment",
                List.of(
                        "segment/plan.json",
                        "segment/plan-v1.json",
                        "segment/e2e-plan.json",
                        "segment/telemetry-plan.json"));
        TAKEN.put(
                "rudderstack",
                List.of(
                        "rudderstack/remote_tracking_plan.golden.json",
                        "rudderstack/rudder-iac-typer-project",
                        "rudderstack/rudder-typer/e2e_android_plan.json",
                        "rudderstack/rudder-typer/node-typescript_plan.json"));
        TAKEN.put(
                "json-schema",
                List.of(
                        "rudderstack/rudder-typer/schemas",
                        "analytics_gen/schema",
                        "sheets/schema-tracking-plan.json"));
        TAKEN.put("iglu", List.of("iglu/schemas"));
        TAKEN.put(
                "evgen",
                List.of(
                        "evgen/tutorial/0.simple_events",
                        "evgen/tutorial/1.event_parameters",
                        "evgen/tutorial/2.interfaces",
                        "evgen/tutorial/3.platform_params",
                        "evgen/tutorial/4.modules",
                        "evgen/tutorial/5.additional_namespaces",
                        "evgen/tutorial/6.keepParametersOrder_option",
                        "evgen/tutorial/7.custom_parameters",
                        "evgen/tutorial/8.custom_tag_docs",
                        "evgen/tutorial/9.optional_params",
                        "evgen/tutorial/10.param_name_case",
                        "evgen/src/__tests__/examples"));
    }

    private static Path plans() {
        return Fixtures.required().resolve("plans");
    }

    static List<String> taken() {
        return TAKEN.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(place -> entry.getKey() + " " + place))
                .toList();
    }

    static List<String> refused() {
        return REFUSED;
    }

    @Test
    void everyFileBelongsToAPlan() throws IOException {
        List<String> places = Stream.of(
                        TAKEN.values().stream().flatMap(List::stream), REFUSED.stream(), NO_PLANS.stream())
                .flatMap(stream -> stream)
                .toList();
        try (Stream<Path> files = Files.walk(plans())) {
            List<String> strays = files.filter(Files::isRegularFile)
                    .map(file -> plans().relativize(file).toString().replace('\\', '/'))
                    .filter(file ->
                            places.stream().noneMatch(place -> file.equals(place) || file.startsWith(place + "/")))
                    .toList();
            assertThat(strays).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("taken")
    void isTakenByItsImporter(String row) {
        String[] parts = row.split(" ", 2);
        Imported imported = Imported.of(parts[0], files(parts[1]));
        System.out.println(parts[1] + ": " + parts[0] + ", "
                + imported.plan().events().all().size() + " events, "
                + imported.losses().size() + " losses");
        assertThat(imported.told()).isEmpty();
        assertThat(Leaves.lostSilently(imported)).isEmpty();
    }

    /** What none reads, none takes for something else: each importer gives its reason with a place. */
    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedByEveryImporterWithAReason(String place) {
        for (Importer importer : Importers.all()) {
            Imported imported = Imported.of(importer.id(), files(place));
            assertThat(imported.result()).as(importer.id() + " takes " + place).isEmpty();
            assertThat(imported.told()).as(importer.id()).isNotEmpty();
            System.out.println(
                    place + ": not by " + importer.id() + ": " + imported.told().get(0));
        }
    }

    /** The files of a place; workbooks, which are no text, byte by byte. */
    private static List<SourceFile> files(String place) {
        try (Stream<Path> paths = Files.walk(plans().resolve(place))) {
            List<SourceFile> files = new ArrayList<>();
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                boolean isWorkbook = path.toString().endsWith(".xlsx");
                String text = Files.readString(path, isWorkbook ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
                files.add(new SourceFile(plans().relativize(path).toString().replace('\\', '/'), text));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
