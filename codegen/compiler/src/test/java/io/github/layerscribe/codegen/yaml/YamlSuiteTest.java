package io.github.layerscribe.codegen.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.source.SourceFile;
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

/** Other people's YAML, right and wrong: whatever it is, it is read or refused with a place. */
@NeedsFixtures
class YamlSuiteTest {

    @Test
    void everyFileIsReadOrRefusedWithAPlace() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(Fixtures.required())) {
            files = found.filter(file -> file.toString().matches(".*\\.(yaml|yml|json)"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(100);
        for (Path file : files) {
            for (String text : texts(file)) {
                Diagnostics diagnostics = new Diagnostics();
                Optional<YamlNode> root = YamlReader.read(new SourceFile(file.toString(), text), diagnostics);

                assertThat(root.isPresent() || diagnostics.hasErrors())
                        .as(file.toString())
                        .isTrue();
                assertThat(diagnostics.all())
                        .as(file.toString())
                        .allSatisfy(told -> assertThat(told.range().line())
                                .isBetween(1, told.range().file().lineCount() + 1));
            }
        }
    }

    /** The file as it is, and every text inside it: the suite keeps its cases as blocks. */
    private static List<String> texts(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        YamlReader.read(new SourceFile("suite", texts.get(0)), new Diagnostics())
                .ifPresent(root -> collect(root, texts));
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
                    .replace("————»", "\t")
                    .replace("———»", "\t")
                    .replace("——»", "\t")
                    .replace("—»", "\t")
                    .replace("»", "\t")
                    .replace("↵", "")
                    .replace("∎\n", ""));
        }
    }
}
