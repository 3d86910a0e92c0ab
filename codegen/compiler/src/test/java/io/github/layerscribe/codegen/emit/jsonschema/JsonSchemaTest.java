package io.github.layerscribe.codegen.emit.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.emit.Documents;
import io.github.layerscribe.requirements.Command;
import io.github.layerscribe.requirements.NeedsNode;
import io.github.layerscribe.requirements.Node;
import io.github.layerscribe.requirements.NpmPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schemas as their readers see them: through a validator. */
class JsonSchemaTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Path SCRIPTS = Path.of("src/test/resources/io/github/layerscribe/codegen/emit/jsonschema");

    @TempDir
    private Path folder;

    @Test
    @NeedsNode
    void everySchemaIsOneUnderStrictRulesAndAcceptsItsOwnExamples() throws IOException {
        List<Path> plans = new ArrayList<>(List.of(Documents.SHOP));
        try (Stream<Path> cases = Files.list(Documents.CASES)) {
            cases.map(each -> each.resolve("plan.yaml")).sorted().forEach(plans::add);
        }
        for (int i = 0; i < plans.size(); i++) {
            Documents.write(schemas(plans.get(i)), folder.resolve("plan" + i));
        }
        Command.Result result = node("schemas.mjs", folder.toString());
        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output()).matches("(?s).*[1-9]\\d+ schemas, [1-9]\\d+ examples\\s*");
    }

    @Test
    @NeedsNode
    void valuesAreJudgedAsTheyAreByTheModule() throws IOException {
        Documents.write(schemas(SCRIPTS.resolve("judged.plan.yaml")), folder);
        Command.Result result = node("judged.mjs", folder.toString());
        assertThat(result.exitCode()).as(result.output()).isZero();
    }

    @Test
    void proposedEventsAndWhatOnlyTheyNameHaveNoSchema() {
        Map<String, String> schemas = schemas(Documents.CASES.resolve("purchase/plan.yaml"));
        assertThat(schemas.keySet())
                .containsExactly(
                        "acme-shoes.json", "contexts/page.json", "events/purchase.json", "events/view_item.json");
        assertThat(schemas.get("acme-shoes.json")).doesNotContain("ask_again");
    }

    @Test
    void aContextNamedLikeADeviceOfWindowsHasAFileAllTheSame() throws IOException {
        Path plan = Files.writeString(folder.resolve("x.plan.yaml"), """
                plan: x
                version: 1.0.0
                goal: Test
                properties:
                  a: {type: string, description: A, example: a}
                contexts:
                  con: {description: C, cache: shared, required: [a]}
                """);
        assertThat(schemas(plan).keySet()).containsExactly("contexts/con_.json", "x.json");
    }

    @Test
    void extensionsStayOut() throws IOException {
        Path plan = Files.writeString(folder.resolve("x.plan.yaml"), """
                plan: x
                version: 1.0.0
                goal: Test
                x-secret: canary
                properties:
                  a: {type: string, description: A, example: a, x-secret: canary}
                events:
                  e: {description: E, purpose: E, pages: none, required: [a], x-secret: {deep: canary}}
                """);
        assertThat(schemas(plan).values()).isNotEmpty().noneMatch(text -> text.contains("canary"));
    }

    private static Map<String, String> schemas(Path plan) {
        return Documents.of("json-schema", Documents.plan(plan));
    }

    private static Command.Result node(String script, String argument) {
        Path ajv = NpmPackage.install("ajv", "8.20.0").folder().resolve("dist/2020.js");
        return new Command(
                        List.of(
                                Node.required().node().toString(),
                                SCRIPTS.resolve(script).toString(),
                                ajv.toString(),
                                argument),
                        Path.of("").toAbsolutePath())
                .run(LIMIT);
    }
}
