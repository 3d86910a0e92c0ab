package io.github.layerscribe.codegen.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.agreement.readers.Answer;
import io.github.layerscribe.codegen.agreement.readers.Json;
import io.github.layerscribe.codegen.agreement.readers.PushType;
import io.github.layerscribe.codegen.agreement.readers.Question;
import io.github.layerscribe.requirements.Checkout;
import io.github.layerscribe.requirements.NeedsNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Payloads about which readers once differed: {@code name.plan.yaml}, and beside it {@code name.json} with a list of what
 * was given and whether it is taken.
 */
@NeedsNode
class KeptCasesTest {

    private static final Path CASES = Checkout.root().resolve("codegen/compiler/src/test/resources/cases/agreement");

    @TempDir
    private Path folder;

    @Test
    void readersThatOnceDifferedAgree() throws IOException {
        List<GeneratedPlan> plans = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        List<Boolean> expected = new ArrayList<>();
        for (Path file : caseFiles()) {
            String name = file.getFileName().toString().replace(".json", "");
            GeneratedPlan plan = GeneratedPlan.file(CASES.resolve(name + ".plan.yaml"));
            plans.add(plan);
            Map<String, PushType> types =
                    plan.pushTypes().stream().collect(Collectors.toMap(PushType::id, Function.identity()));
            for (JsonNode one : Json.read(Files.readString(file))) {
                questions.add(Question.of(types.get(one.get("push").stringValue()), one.get("given")));
                expected.add(one.get("isTaken").booleanValue());
            }
        }
        EveryReader readers = new EveryReader(plans, folder, (path, text) -> text);

        List<Answer> answers = readers.ask(questions);

        assertThat(answers.stream().filter(Answer::isDifferent).map(readers::report))
                .isEmpty();
        assertThat(answers.stream().map(answer -> answer.java().accepts())).isEqualTo(expected);
        assertThat(readers.askTypeScript(questions)).isEmpty();
    }

    private static List<Path> caseFiles() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
