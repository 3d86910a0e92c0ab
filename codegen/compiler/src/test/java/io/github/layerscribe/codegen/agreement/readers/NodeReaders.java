package io.github.layerscribe.codegen.agreement.readers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.requirements.Command;
import io.github.layerscribe.requirements.Node;
import io.github.layerscribe.requirements.NpmPackage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One Node process that asks the functions of many modules, and the JSON Schemas, about many payloads. */
public final class NodeReaders {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Path folder;

    /** The folder holds the generated files of each plan, in a folder of the plan's key. */
    public NodeReaders(Path folder) {
        this.folder = folder;
    }

    /** What everybody says, Java included, in the order of the questions. */
    public List<Answer> read(List<Question> questions, List<JavaVerdict> java) {
        try {
            write(questions, java);
            Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");
            Path program = copy("readers.mjs");
            Path ajv = NpmPackage.install("ajv", "8.20.0").folder().resolve("dist/2020.js");
            List<String> words =
                    List.of(Node.required().node().toString(), program.toString(), folder.toString(), ajv.toString());
            Command.Result result = new Command(words, folder).run(LIMIT);
            assertThat(result.exitCode()).as(result.output()).isZero();
            Map<Integer, NodeVerdict> verdicts = verdicts();
            return IntStream.range(0, questions.size())
                    .mapToObj(i -> Answer.of(questions.get(i), java.get(i), verdicts.get(i)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<Question> questions, List<JavaVerdict> java) throws IOException {
        try (Writer lines = Files.newBufferedWriter(folder.resolve("questions.ndjson"))) {
            for (int i = 0; i < questions.size(); i++) {
                if (Json.isSameInJavascript(questions.get(i).given())) {
                    lines.write(Json.write(line(i, questions.get(i), java.get(i))) + "\n");
                }
            }
        }
    }

    private static ObjectNode line(int index, Question question, JavaVerdict java) {
        PushType type = question.type();
        ObjectNode line = Json.MAPPER.createObjectNode().put("index", index);
        line.put(
                "module",
                type.plan() + "/META-INF/resources/layerscribe/"
                        + type.tracking().id() + ".js");
        line.put("call", type.function());
        line.put("isContext", type.isContext());
        line.set("given", question.asCalled());
        line.put("script", java.script());
        line.put("schema", type.plan() + "/json-schema/" + type.id().replace('.', '/') + ".json");
        line.set("flat", question.withFixed());
        return line;
    }

    private Map<Integer, NodeVerdict> verdicts() throws IOException {
        Map<Integer, NodeVerdict> verdicts = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("verdicts.ndjson"))) {
            JsonNode verdict = Json.read(line);
            List<String> warnings = new ArrayList<>();
            verdict.get("warnings").forEach(warning -> warnings.add(warning.stringValue()));
            verdicts.put(
                    verdict.get("index").intValue(),
                    new NodeVerdict(
                            warnings,
                            verdict.get("difference").stringValue(),
                            verdict.get("schema").stringValue()));
        }
        return verdicts;
    }

    private Path copy(String resource) throws IOException {
        try (InputStream program = NodeReaders.class.getResourceAsStream(resource)) {
            return Files.write(folder.resolve(resource), program.readAllBytes());
        }
    }
}
