package io.github.layerscribe.codegen.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.agreement.readers.Answer;
import io.github.layerscribe.codegen.agreement.readers.Question;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.imports.ImportOptions;
import io.github.layerscribe.codegen.imports.ImportedPlan;
import io.github.layerscribe.codegen.imports.Importers;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.requirements.Checkout;
import io.github.layerscribe.requirements.Fixtures;
import io.github.layerscribe.requirements.NeedsFixtures;
import io.github.layerscribe.requirements.NeedsNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans that people wrote, ours and those imported from other tools: every reader agrees about them as well. */
@NeedsNode
class PlansOfOthersTest {

    private static final int PAIRS = 15;

    private static final List<String> OURS = List.of(
            "examples/plan/shop.plan.yaml",
            "codegen/compiler/src/test/resources/cases/emit/browser/plan.yaml",
            "codegen/compiler/src/test/resources/cases/emit/checks/plan.yaml",
            "codegen/compiler/src/test/resources/cases/emit/hostile/plan.yaml",
            "codegen/compiler/src/test/resources/cases/emit/rules/plan.yaml",
            "codegen/compiler/src/test/resources/cases/emit/types/plan.yaml",
            "codegen/compiler/src/test/resources/cases/parse/accepted/everything.plan.yaml",
            "codegen/compiler/src/main/resources/io/github/layerscribe/codegen/parse/ga4.plan.yaml");

    /** The importer, and what it reads, below the folder of plans. */
    private static final List<List<String>> IMPORTED = List.of(
            List.of("segment", "segment/plan.json"),
            List.of("segment", "segment/plan-v1.json"),
            List.of("segment", "segment/e2e-plan.json"),
            List.of("segment", "segment/telemetry-plan.json"),
            List.of("rudderstack", "rudderstack/remote_tracking_plan.golden.json"),
            List.of("rudderstack", "rudderstack/rudder-typer/e2e_android_plan.json"),
            List.of("rudderstack", "rudderstack/rudder-typer/node-typescript_plan.json"),
            List.of("json-schema", "rudderstack/rudder-typer/schemas"),
            List.of("json-schema", "analytics_gen/schema"),
            List.of("iglu", "iglu/schemas"),
            List.of("evgen", "evgen/src/__tests__/examples"));

    @TempDir
    private Path folder;

    @Test
    void everyReaderAgreesAboutPlansOfThisProject() {
        verify(OURS.stream()
                .map(file -> GeneratedPlan.file(Checkout.root().resolve(file)))
                .toList());
    }

    @Test
    @NeedsFixtures
    void everyReaderAgreesAboutImportedPlans() {
        List<GeneratedPlan> plans = new ArrayList<>();
        IMPORTED.forEach(source -> plans.add(imported(source.get(0), source.get(1))));
        verify(plans);
    }

    private void verify(List<GeneratedPlan> asWritten) {
        List<GeneratedPlan> plans =
                asWritten.stream().map(GeneratedPlan::everythingPushed).toList();
        EveryReader readers = new EveryReader(plans, folder, (path, text) -> text);
        List<Question> questions = plans.stream()
                .flatMap(plan -> new RandomQuestions(plan, readers.classes()).pairs(PAIRS).stream())
                .toList();

        List<Answer> answers = readers.ask(questions);

        AgreementFigures figures = new AgreementFigures();
        figures.count(answers, questions);
        System.out.println(plans.size() + " plans: " + figures);
        assertThat(answers.stream().filter(Answer::isDifferent).limit(3).map(readers::report))
                .isEmpty();
        assertThat(readers.askTypeScript(questions).stream().limit(3)).isEmpty();
        assertThat(figures.shareTakenOfPushes()).isBetween(0.2, 0.9);
    }

    private static GeneratedPlan imported(String importer, String place) {
        Path root = Fixtures.required().resolve("plans");
        try (Stream<Path> paths = Files.walk(root.resolve(place))) {
            List<SourceFile> files = new ArrayList<>();
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                files.add(new SourceFile(root.relativize(path).toString().replace('\\', '/'), Files.readString(path)));
            }
            Diagnostics diagnostics = new Diagnostics();
            ImportedPlan plan = Importers.find(importer)
                    .orElseThrow()
                    .importPlan(files, ImportOptions.DEFAULT, diagnostics)
                    .orElseThrow(() -> new AssertionError(diagnostics.all()));
            return GeneratedPlan.named(importer + " of " + place, plan.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
