package io.github.layerscribe.codegen.imports.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlSourceTest {

    private static SourceNode read(String text) {
        Diagnostics diagnostics = new Diagnostics();
        return YamlSource.read(new SourceFile("a.yaml", text), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all()));
    }

    private static SourceNode value(String text) {
        return ((SourceNode.Mapping) read("a: " + text + "\n")).find("a").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "1, a number",
        "-0.50, a number",
        "1e3, a number",
        "true, true or false",
        "yes, text",
        "True, text",
        "010, text",
        "+1, text",
        "1_000, text",
        "0x1F, text",
        "'\"1\"', text",
        "'\"true\"', text",
        "[], a list",
        "{}, an object",
    })
    void aScalarIsWhatItIsInJson(String text, String noun) {
        assertThat(value(text).noun()).isEqualTo(noun);
    }

    @Test
    void aBlockEndsWithItsLastValue() {
        SourceNode root = read("a:\n  - b: 1\n    c: [x, y]\n\n# behind\n\nd: 2\n");
        SourceRange list = ((SourceNode.Mapping) root).find("a").orElseThrow().range();
        assertThat(list.line() + ":" + list.column() + "-" + list.endLine() + ":" + list.endColumn())
                .isEqualTo("2:3-3:14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a: 1, \"😀\": {b: [1, {c: 2}]}}",
                "😀: {b: 1}",
                "- []",
                "- - a\n  - {}",
                "? a\n: - b",
                "- {b: 1}"
            })
    void everyValueStandsWhereItIsWritten(String text) {
        SourceNode root = read(text + "\n");
        assertThat(root.range().toString()).isEqualTo("a.yaml:1:1");
        assertThat(root.range().endLine()).isEqualTo((int) text.lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: &b 1", "a: *b", "a: !!str 1", "a: 1\na: 2", "a:", "a: null", "a: [", "\ta: 1"})
    void whatHasNoPlaceInJsonIsRefused(String text) {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(YamlSource.read(new SourceFile("a.yaml", text + "\n"), diagnostics))
                .isEmpty();
        assertThat(diagnostics.errorCount()).isPositive();
    }
}
