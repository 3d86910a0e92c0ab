package io.github.layerscribe.codegen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.requirements.Fixtures;
import io.github.layerscribe.requirements.NeedsFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** RudderStack's documented rules, each with examples: where we object too, and where we have no such rule. */
@NeedsFixtures
class RudderStackRulesTest {

    private static List<RudderStackSample> samples() throws IOException {
        Path folder = Fixtures.required().resolve("plans/rudderstack/rudder-iac-docs");
        List<RudderStackSample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                samples.addAll(
                        RudderStackSample.of(new SourceFile(file.getFileName().toString(), Files.readString(file))));
            }
        }
        return samples;
    }

    /** What is documented of a rule: its row in the table. */
    private static String row(String rule) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("IMPORTS.md"))) {
            return lines.filter(line -> line.startsWith("| `" + rule + "` |"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("IMPORTS.md has no row for " + rule));
        }
    }

    @Test
    void acceptsWhatIsValid() throws IOException {
        for (RudderStackSample sample : samples()) {
            if (sample.isValid()) {
                assertThat(sample.objections()).as(sample.id()).isEmpty();
            }
        }
    }

    @Test
    void objectsToWhatIsNotWhereItIsDocumentedThatItDoes() throws IOException {
        Set<String> rules = new TreeSet<>();
        for (RudderStackSample sample : samples()) {
            if (!sample.isValid()) {
                rules.add(sample.rule());
                String row = row(sample.rule());
                Set<String> objections = sample.objections();
                String verdict = objections.isEmpty() ? "no such rule" : "objects";
                assertThat(row).as(sample.id()).contains("` | " + verdict + " | ");
                objections.forEach(objection -> assertThat(row).as(sample.id()).contains(objection));
            }
        }
        assertThat(rules).hasSize(12);
    }
}
