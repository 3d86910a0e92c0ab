package io.github.layerscribe.codegen.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.yaml.YamlNode;
import io.github.layerscribe.codegen.yaml.YamlReader;
import io.github.layerscribe.requirements.Fixtures;
import io.github.layerscribe.requirements.NeedsFixtures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every plan of the project, and other people's YAML: formatted, it says what it said, and stays as it is. */
class FormatEveryPlanTest {

    @Test
    void plansOfTheProject() throws IOException {
        List<Path> plans = new ArrayList<>(yaml(Path.of("src/test/resources/cases")));
        plans.addAll(yaml(Path.of("../../examples/plan")));
        plans.addAll(yaml(Path.of("../maven-plugin/src/it")));
        int formatted = 0;
        for (Path plan : plans) {
            formatted += check(plan, Files.readString(plan)) ? 1 : 0;
        }
        assertThat(formatted).isGreaterThan(20);
    }

    @Test
    void whatTheProjectShowsToOthersIsInItsLayout() throws IOException {
        List<Path> plans = new ArrayList<>(yaml(Path.of("../../examples/plan")));
        plans.addAll(yaml(Path.of("src/main/resources")));
        plans.addAll(yaml(Path.of("../cli/src/main/resources")));
        assertThat(plans).hasSizeGreaterThan(2);
        for (Path plan : plans) {
            String text = Files.readString(plan);
            assertThat(PlanFormatter.format(new SourceFile(plan.toString(), text), new Diagnostics()))
                    .contains(text);
        }
    }

    @Test
    @NeedsFixtures
    void thePlansOfTheDesign() throws IOException {
        for (Path plan : yaml(Fixtures.required().resolveSibling("design").resolve("plans"))) {
            assertThat(check(plan, Files.readString(plan))).isTrue();
        }
    }

    @Test
    @NeedsFixtures
    void filesOfOthers() throws IOException {
        int formatted = 0;
        for (Path file : yaml(Fixtures.required())) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            formatted += check(file, text) ? 1 : 0;
            for (String inner : textsIn(text)) {
                formatted += check(file, inner) ? 1 : 0;
            }
        }
        assertThat(formatted).isGreaterThan(200);
    }

    /** Whether the file can be read; then it is formatted and compared. */
    private static boolean check(Path path, String text) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<String> formatted = PlanFormatter.format(new SourceFile("t.yaml", text), diagnostics);
        assertThat(diagnostics.all())
                .as(path + "\n" + text)
                .noneMatch(told -> told.rule().equals("format"));
        if (formatted.isEmpty()) {
            assertThat(diagnostics.hasErrors()).as(path + "\n" + text).isTrue();
            return false;
        }
        assertThat(Outline.of(formatted.get())).as(path.toString()).isEqualTo(Outline.of(text));
        assertThat(PlanFormatter.format(new SourceFile("t.yaml", formatted.get()), diagnostics))
                .as(path + "\n" + text)
                .contains(formatted.get());
        assertThat(diagnostics.all()).isEmpty();
        return true;
    }

    private static List<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().matches(".*\\.(yaml|yml)") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    /** The cases inside a file of the YAML suite, with the characters it writes as signs. */
    private static List<String> textsIn(String text) {
        List<String> texts = new ArrayList<>();
        YamlReader.read(new SourceFile("suite", text), new Diagnostics()).ifPresent(root -> collect(root, texts));
        return texts;
    }

    private static void collect(YamlNode node, List<String> texts) {
        if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, texts));
        } else if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> collect(entry.value(), texts));
        } else if (node instanceof YamlNode.Scalar scalar && scalar.text().contains("\n")) {
            texts.add(scalar.text()
                    .replace("␣", " ")
                    .replaceAll("—*»", "\t")
                    .replace("↵", "")
                    .replace("∎\n", ""));
        }
    }
}
