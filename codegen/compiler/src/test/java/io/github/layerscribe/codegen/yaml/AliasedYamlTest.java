package io.github.layerscribe.codegen.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** YAML with aliases: what they stand for, where it stands, and what is refused. */
class AliasedYamlTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private String read(String text) {
        return AliasedYaml.read(new SourceFile("a.yaml", text), diagnostics)
                .map(AliasedYamlTest::written)
                .orElseGet(() -> diagnostics.all().stream()
                        .map(told -> told.rule() + " " + told.range())
                        .collect(Collectors.joining(", ")));
    }

    private static String written(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> written(entry.key()) + ": " + written(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream().map(AliasedYamlTest::written).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((YamlNode.Scalar) node).text() + "@" + node.range().line() + ":"
                + node.range().column();
    }

    @Test
    void aWordStandsWhereItsAliasStandsAlsoAsAKey() {
        assertThat(read("a: &x word\n*x : *x\n")).isEqualTo("{a@1:1: word@1:4, word@2:1: word@2:6}");
    }

    @Test
    void aMapStandsWhereItWasWritten() {
        assertThat(read("a: &x {b: 1}\nc: *x\n")).isEqualTo("{a@1:1: {b@1:8: 1@1:11}, c@2:1: {b@1:8: 1@1:11}}");
    }

    @Test
    void severalMergesKeepTheirOrderAndOwnKeysWin() {
        assertThat(read("a: &a {p: 1, q: 2}\nb: &b {q: 3, r: 4}\nc:\n  <<: *a\n  <<: *b\n  p: 5\n"))
                .endsWith("c@3:1: {p@6:3: 5@6:6, q@1:14: 2@1:17, r@2:14: 4@2:17}}");
    }

    @Test
    void ownKeysWinOverLaterMerges() {
        assertThat(read("a: &a {p: 1}\nc:\n  p: 5\n  <<: [*a]\n")).endsWith("c@2:1: {p@3:3: 5@3:6}}");
    }

    @Test
    void aTagOfTheToolIsAKey() {
        assertThat(read("a: !include b:c\nd: !!str 7\n")).isEqualTo("{a@1:1: {!include@1:4: b:c@1:4}, d@2:1: 7@2:4}");
    }

    @Test
    void whatIsNoTreeIsRefusedWithItsPlace() {
        assertThat(List.of(
                        "a: *b\n", "a: &a {b: *a}\n", "a: 1\na: 2\n", "a: 1\n---\nb: 1\n", "<<: 1\n", "[a]: 1\n", ""))
                .extracting(text -> new AliasedYamlTest().read(text))
                .containsExactly(
                        "alias a.yaml:1:4",
                        "alias a.yaml:1:11",
                        "duplicate-key a.yaml:2:1",
                        "several-documents a.yaml:2:1",
                        "merge-key a.yaml:1:1",
                        "key a.yaml:1:1",
                        "empty-file a.yaml:1:1");
    }

    @Test
    void aliasesThatDoubleAtEachStepAreRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        assertThat(read(bomb.toString())).startsWith("too-many-aliases a.yaml:");
    }

    @Test
    void mergesThatRepeatALargeMapAreRefused() {
        StringBuilder bomb = new StringBuilder("x: &x {");
        for (int i = 0; i < 2_000; i++) {
            bomb.append("k" + i + ": 1, ");
        }
        bomb.append("}\ny:\n").append("  <<: *x\n".repeat(200));
        assertThat(read(bomb.toString())).startsWith("too-many-aliases a.yaml:");
    }

    @Test
    void aliasesThatNestEachOtherAreRefused() {
        StringBuilder deep = new StringBuilder("a0: &a0 x\n");
        for (int i = 1; i < 100; i++) {
            deep.append("a" + i + ": &a" + i + " [*a" + (i - 1) + "]\n");
        }
        assertThat(read(deep.toString())).startsWith("too-deep a.yaml:");
        assertThat(new AliasedYamlTest().read("[".repeat(5_000) + "]".repeat(5_000)))
                .isEqualTo("too-deep a.yaml:1:61");
        assertThat(diagnostics.all()).extracting(Diagnostic::rule).containsExactly("too-deep");
    }

    @Test
    void whatIsNoYamlIsRefusedWhereItBreaks() {
        assertThat(read("a: [1\nb: 2\n")).startsWith("yaml a.yaml:2:");
    }
}
