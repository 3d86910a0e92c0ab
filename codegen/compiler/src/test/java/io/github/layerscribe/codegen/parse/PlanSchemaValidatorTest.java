package io.github.layerscribe.codegen.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.format.PlanSchema;
import io.github.layerscribe.requirements.Command;
import io.github.layerscribe.requirements.Fixtures;
import io.github.layerscribe.requirements.NeedsFixtures;
import io.github.layerscribe.requirements.NeedsNode;
import io.github.layerscribe.requirements.Node;
import io.github.layerscribe.requirements.NpmPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The schema through a validator: what the parser accepts it accepts, and mistakes of structure both refuse. */
@NeedsNode
class PlanSchemaValidatorTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path JUDGE = Path.of("src/test/resources/io/github/layerscribe/codegen/parse/judge.mjs");

    @TempDir
    private Path folder;

    @Test
    void acceptedPlansAreAccepted() throws IOException {
        List<Path> plans = new ArrayList<>(yaml(CASES.resolve("parse/accepted")));
        plans.addAll(yaml(CASES.resolve("emit")));
        plans.addAll(yaml(CASES.resolve("diff")));
        plans.addAll(yaml(Path.of("../../examples/plan")));
        plans.addAll(yaml(Path.of("src/main/resources")));
        assertThat(plans).hasSizeGreaterThan(10);
        assertAccepted(plans);
    }

    @Test
    @NeedsFixtures
    void thePlansOfTheDesignAreAccepted() throws IOException {
        assertAccepted(yaml(Fixtures.required().resolveSibling("design").resolve("plans")));
    }

    @Test
    void filesWithSectionsOnlyAndPlansOverOthersAreAccepted() throws IOException {
        assertThat(judge(List.of(
                        PlanJson.of("events: {refund: {description: Back}}\nx-a: 1\n"),
                        PlanJson.of("plan: a\nversion: 1.0.0\ngoal: B\nextends: base.yaml\nwithout: [events.refund]\n"
                                + "properties: {value: {max: 5}}\n"))))
                .containsExactly("yes", "yes");
    }

    @Test
    void mistakesOfStructureAreRefusedByParserAndSchema() throws IOException {
        JsonNode plan = PlanJson.of(Files.readString(CASES.resolve("parse/accepted/everything.plan.yaml")));
        assertThat(PlanText.whole(plan.toString()).messages()).isEmpty();
        Map<String, JsonNode> planted = PlantedStructure.in(plan, PlanJson.schema());
        assertThat(planted).hasSizeGreaterThan(300);
        for (String kind : List.of("unknown key", "missing", "list of lists", "null", "map", "text", "unknown word")) {
            assertThat(planted.keySet()).anyMatch(name -> name.startsWith(kind));
        }

        assertThat(planted.entrySet().stream()
                        .filter(mutant -> PlanText.whole(mutant.getValue().toString())
                                .read()
                                .isPresent())
                        .map(Map.Entry::getKey))
                .as("accepted by the parser")
                .isEmpty();
        List<String> verdicts = judge(planted.values());
        List<String> names = List.copyOf(planted.keySet());
        assertThat(names.stream()
                        .filter(name -> verdicts.get(names.indexOf(name)).equals("yes")))
                .as("accepted by the schema")
                .isEmpty();
    }

    private void assertAccepted(List<Path> plans) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        for (Path plan : plans) {
            documents.add(PlanJson.of(Files.readString(plan)));
        }
        List<String> verdicts = judge(documents);
        for (int i = 0; i < plans.size(); i++) {
            assertThat(verdicts.get(i)).as(plans.get(i).toString()).isEqualTo("yes");
        }
    }

    private List<String> judge(Collection<JsonNode> plans) throws IOException {
        Path schema = folder.resolve(PlanSchema.FILE_NAME);
        Files.writeString(schema, PlanSchema.text());
        Path list = folder.resolve("plans.json");
        Files.writeString(list, PlanJson.MAPPER.writeValueAsString(plans));
        Path ajv = NpmPackage.install("ajv", "8.20.0").folder().resolve("dist/2020.js");
        List<String> words = List.of(
                Node.required().node().toString(),
                JUDGE.toString(),
                ajv.toString(),
                schema.toString(),
                list.toString());
        Command.Result result = new Command(words, Path.of("").toAbsolutePath()).run(Duration.ofMinutes(2));
        assertThat(result.exitCode()).as(result.output()).isZero();
        List<String> verdicts = result.output().lines().toList();
        assertThat(verdicts).hasSameSizeAs(plans);
        return verdicts;
    }

    private static List<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
