package io.github.layerscribe.codegen.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The traps of YAML, one by one: each is read as people mean it, or refused with its place. */
class YamlReaderTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO",
                "010",
                "1.10",
                "2027-03-31",
                "1e3",
                "0x1F",
                "12:30:45",
                "-0",
                "+1",
                "true",
                ".nan",
                "=",
                "1_000"
            })
    void everyScalarIsItsSourceText(String text) {
        assertThat(value("a: " + text)).isEqualTo(text);
        assertThat(value("a: \"" + text + "\"")).isEqualTo(text);
        assertThat(told()).isEmpty();
    }

    @Test
    void quotesAndBlocksAreRead() {
        assertThat(value("a: 'it''s'")).isEqualTo("it's");
        assertThat(value("a: \"\\u00fc\\n\"")).isEqualTo("ü\n");
        assertThat(value("a: |\n  one\n  two\n")).isEqualTo("one\ntwo\n");
        assertThat(value("a: >-\n  one\n  two\n")).isEqualTo("one two");
        assertThat(value("a: one\n  two\n")).isEqualTo("one two");
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a:", "a: ~", "a: null", "a: NULL", "{a: }", "a: {b: 1, c: ~}", "a: [1, ~]", "a:\n  -\n  - b"})
    void nothingIsNotAValue(String text) {
        read(text);
        assertThat(rules()).containsExactly("empty-value");
    }

    @Test
    void duplicateKeysAreToldAtBothPlaces() {
        read("a: 1\nb: 2\n\"a\": 3\n");
        assertThat(told())
                .containsExactly(
                        "t:3:1: error [duplicate-key] \"a\" is written twice here. Keep one of them; the first is in line 1.");
        assertThat(diagnostics.all().get(0).related().get(0).range()).hasToString("t:1:1");
    }

    @Test
    void anchorsAliasesTagsAndMergeKeysAreRefused() {
        read("a: &x {b: 1}\nc: *x\nd: !!str 1\ne: {<<: {f: 1}}\n");
        assertThat(told())
                .containsExactly(
                        "t:1:4: error [anchor] \"&x\" is an anchor, and plans have none. Take it out, or put quotes around the value if it is text.",
                        "t:2:4: error [alias] \"*x\" is an alias, and plans have none. Write the value out, or put quotes around it if it is text.",
                        "t:3:4: error [tag] \"tag:yaml.org,2002:str\" is a YAML tag, and plans have none. Take it out, or put quotes around the value if it is text.",
                        "t:4:5: error [merge-key] \"<<\" merges maps, and plans do not. Use a group, or extends.");
    }

    @Test
    void everyTabThatIndentsIsTold() {
        read("a:\n\tb: 1\n\tc: 1\n");
        assertThat(told())
                .containsExactly(
                        "t:2:1: error [tab] A tab indents this line. Indent with spaces.",
                        "t:3:1: error [tab] A tab indents this line. Indent with spaces.");
    }

    @Test
    void severalDocumentsAreRefused() {
        read("---\na: 1\n---\nb: 1\n");
        assertThat(told())
                .containsExactly(
                        "t:3:1: error [several-documents] A second document begins here. A plan is one document; take out the line \"---\".");
    }

    @Test
    void thirtyTwoLevelsAreReadAndNoMore() {
        assertThat(read("a: " + "[".repeat(31) + "1" + "]".repeat(31))).isPresent();
        assertThat(read("a: " + "[".repeat(32) + "1" + "]".repeat(32))).isEmpty();
        assertThat(told())
                .containsExactly(
                        "t:1:35: error [too-deep] This is nested more than 32 levels deep. A plan needs ten at most.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void abysmalDepthNeitherOverflowsNorTakesLong(String opening) {
        read(opening.repeat(1_000_000));
        assertThat(rules()).hasSize(1);
    }

    @Test
    void emptyFilesAreRefused() {
        read("");
        read("# nothing\n");
        assertThat(rules()).containsExactly("empty-file", "empty-file");
    }

    @Test
    void oldBooleansAsKeysAreWarnedOf() {
        read("on: 1\n\"off\": 1\nNo: 1\nnone: 1\n");
        assertThat(told())
                .containsExactly(
                        "t:1:1: warning [word-as-id] Older YAML tools read on as true or false. Put quotes around it: \"on\".",
                        "t:3:1: warning [word-as-id] Older YAML tools read No as true or false. Put quotes around it: \"No\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u200B", "\u200D", "\u00A0", "\u3164", "\uFE0F", "\u2066", "\uFEFF", "\u00AD"})
    void charactersNobodySeesAreRefusedInKeys(String character) {
        read("ab" + character + "c: 1");
        assertThat(rules()).containsExactly("invisible-character");
    }

    @Test
    void charactersYamlDoesNotKnowAreRefusedWithTheirPlace() {
        read("a: 1\nb: x\u0007y\n");
        assertThat(told())
                .containsExactly("t:2:5: error [character] The character U+0007 cannot stand in a plan. Take it out.");
    }

    @Test
    void keysAreWords() {
        read("? [a]\n: 1\n{b: 1}: 2\n");
        assertThat(rules()).containsExactly("key", "key");
    }

    @Test
    void columnsCountCharactersNotUnits() {
        read("\"\uD83D\uDE00\": {a: 1, a: 2}");
        assertThat(told()).singleElement().asString().startsWith("t:1:13: error [duplicate-key]");
    }

    @Test
    void charactersOfTwoUnitsAreReadWhereverTheyStand() {
        for (int length = 0; length < 2_100; length++) {
            String text = "x".repeat(length) + "\uD83D\uDE00";
            assertThat(value("a: " + text + " b")).isEqualTo(text + " b");
        }
    }

    @Test
    void severalSyntaxMistakesAreToldInOneRun() {
        read("a: **/x\nb: one: two\nc: @home\nd: {e: **/y, f: g: h}\ni: %j # comment\n");
        assertThat(diagnostics.all().stream().map(found -> found.range() + " " + found.rule()))
                .containsExactly(
                        "t:1:4 star", "t:2:4 colon", "t:3:4 quotes", "t:4:8 star", "t:4:17 colon", "t:5:4 quotes");
    }

    @Test
    void placesStayThoseOfTheFileAfterACuredMistake() {
        Optional<YamlNode> root = read("a: {b: **/y, c: d}\ne: f\n");
        YamlNode.Mapping inner = (YamlNode.Mapping)
                ((YamlNode.Mapping) root.orElseThrow()).entries().get(0).value();
        assertThat(inner.entries().get(0).value().range()).hasToString("t:1:8");
        assertThat(inner.entries().get(1).key().range()).hasToString("t:1:14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: [b",
                "a: {b: c",
                "a: \"b",
                "a: 'b",
                "a: ]",
                "- a\nb: c",
                "a: b\n  c: d",
                "a: \"b\" c",
                "a: \"\\d\"",
                "a: | b",
                "a: b\nc",
                "a: [b, , c]",
                "a: b: \"c\": 'd'"
            })
    void brokenYamlIsRefusedWithAPlaceAndWords(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(diagnostics.all()).isNotEmpty().allSatisfy(found -> {
            assertThat(found.range().line()).isBetween(1, 3);
            assertThat(found.message()).endsWith(".").doesNotContain("org.snakeyaml");
        });
    }

    private String value(String text) {
        YamlNode.Mapping root = (YamlNode.Mapping) read(text).orElseThrow();
        return ((YamlNode.Scalar) root.entries().get(0).value()).text();
    }

    private Optional<YamlNode> read(String text) {
        return YamlReader.read(new SourceFile("t", text), diagnostics);
    }

    private List<String> told() {
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }

    private List<String> rules() {
        return diagnostics.all().stream().map(Diagnostic::rule).toList();
    }
}
