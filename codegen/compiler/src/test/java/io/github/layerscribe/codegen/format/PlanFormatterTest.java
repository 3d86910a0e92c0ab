package io.github.layerscribe.codegen.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.yaml.YamlNode;
import io.github.layerscribe.codegen.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one layout, point by point. */
class PlanFormatterTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void definitionsOfOneLineBeginInOneColumnAcrossCommentsAndLongerOnes() {
        assertThat(format("""
                                events:
                                    # first
                                    view_item: {description: Seen, required: [items]}
                                    purchase:
                                          description: Bought
                                          required: [ transaction_id ]
                                    refund:   {description: Back}
                                """)).isEqualTo("""
                        events:
                          # first
                          view_item: {description: Seen, required: [items]}
                          purchase:
                            description: Bought
                            required: [transaction_id]
                          refund:    {description: Back}
                        """);
    }

    @Test
    void longIdsStickOutOfTheColumn() {
        String twenty = "a_word_of_20_letters";
        assertThat(format("sets:\n  a: {values: {b: c}}\n  " + twenty + ": {}\n"))
                .isEqualTo("sets:\n  a:                    {values: {b: c}}\n  " + twenty + ": {}\n");
        assertThat(format("sets:\n  a: {values: {b: c}}\n  ab:   {}\n  " + twenty + "s:  {}\n"))
                .isEqualTo("sets:\n  a:  {values: {b: c}}\n  ab: {}\n  " + twenty + "s: {}\n");
    }

    @Test
    void keysOfOneDefinitionAreNotAligned() {
        String text = """
                events:
                  purchase:
                    description: Bought
                    requires: {coupon: [value]}
                    example: {value: 1}
                """;
        assertThat(format(text)).isEqualTo(text);
    }

    @Test
    void commentsStayWhereTheyAre() {
        String text = """
                # head

                plan: shop  # behind a value
                # ahead of a section
                teams:  # behind a key
                  # ahead of the first
                  growth: {role: marketing}  # behind braces
                  # last in its section

                # ahead of the next section
                allow:
                  # ahead of an item
                  - {rule: x}
                  # last in its list
                # the end
                """;
        assertThat(format(text)).isEqualTo(text);
    }

    @Test
    void bracesWithCommentsBecomeLines() {
        assertThat(format("""
                                teams: {growth: {role: marketing, # who pays
                                  contact: a@b.example},
                                  # those who build
                                  web: {role: engineering}}
                                """)).isEqualTo("""
                        teams:
                          growth:
                            role: marketing  # who pays
                            contact: a@b.example
                          # those who build
                          web: {role: engineering}
                        """);
    }

    @Test
    void whatWasWrittenInOneLineStaysInOneLineHoweverLong() {
        String text = "teams:\n  growth: {role: marketing, contact: " + "x".repeat(200) + "}\n";
        assertThat(format(text)).isEqualTo(text);
    }

    @Test
    void bracesOverSeveralLinesAreJoinedIfTheyFitAndElseBecomeLines() {
        assertThat(format("a:\n  b: [c,\n     d]\n")).isEqualTo("a:\n  b: [c, d]\n");
        String fits = "x".repeat(104);
        assertThat(format("a:\n  b: {c: 1,\n     d: " + fits + "}\n"))
                .isEqualTo("a:\n  b: {c: 1, d: " + fits + "}\n")
                .matches("a:\n.{120}\n");
        assertThat(format("a:\n  b: {c: 1,\n     d: x" + fits + "}\n"))
                .isEqualTo("a:\n  b:\n    c: 1\n    d: x" + fits + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "'two words' ¦ two words",
                "\"Sum, net\" ¦ \"Sum, net\"",
                "Sum, net ¦ Sum, net",
                "'Sum, net' ¦ \"Sum, net\"",
                "\"/p/**\" ¦ \"/p/**\"",
                "/p/** ¦ /p/**",
                "NO ¦ \"NO\"",
                "010 ¦ \"010\"",
                "1e3 ¦ \"1e3\"",
                "12 ¦ 12",
                "\"12\" ¦ \"12\"",
                "-1.5 ¦ -1.5",
                "true ¦ true",
                "\"true\" ¦ \"true\"",
                "True ¦ \"True\"",
                "2026-11-02 ¦ 2026-11-02",
                "'\\d{3}' ¦ '\\d{3}'",
                "\"\\\\d{3}\" ¦ '\\d{3}'",
                "'it''s' ¦ it's",
                "\"a\\u202Eb\" ¦ \"a\\u202Eb\"",
            })
    void quotesStandWhereTheyAreNeededAndElseAsTheAuthorSetThem(String written, String formatted) {
        assertThat(format("x-a: " + written + "\n")).isEqualTo("x-a: " + formatted + "\n");
    }

    @Test
    void idsThatOlderToolsReadAsTruthValuesAreQuoted() {
        assertThat(format("sets:\n  on: {values: {yes: Agreed, no: Not}}\nx-a: [y, n]\n"))
                .isEqualTo("sets:\n  \"on\": {values: {\"yes\": Agreed, \"no\": Not}}\nx-a: [\"y\", \"n\"]\n");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void digitsMeantAsTextAreQuotedAndNumbersAreNot() {
        assertThat(format("""
                                properties:
                                  sku: {type: string, max_length: 10, description: 404, example: 4711}
                                  ids: {type: list of string, example: [1, 2]}
                                  count: {type: integer, example: 3, x-count: 4}
                                sets:
                                  size: {values: {s: 36, m: {name: 38, description: M}}}
                                events:
                                  e: {name: 12, version: 2, fixed: {name: 3}}
                                """)).isEqualTo("""
                        properties:
                          sku:   {type: string, max_length: 10, description: "404", example: "4711"}
                          ids:   {type: list of string, example: ["1", "2"]}
                          count: {type: integer, example: 3, x-count: 4}
                        sets:
                          size: {values: {s: "36", m: {name: "38", description: M}}}
                        events:
                          e: {name: "12", version: 2, fixed: {name: 3}}
                        """);
    }

    @Test
    void textOverSeveralLinesKeepsItsLines() {
        assertThat(format("""
                                events:
                                    a:
                                        description: |
                                                One
                                                  two

                                                three
                                        purpose: >-
                                             folded
                                             text
                                        trigger: plain
                                          text, too
                                        x-a: "quoted
                                            text"
                                """)).isEqualTo("""
                        events:
                          a:
                            description: |
                              One
                                two

                              three
                            purpose: >-
                              folded
                              text
                            trigger: plain
                              text, too
                            x-a: "quoted
                              text"
                        """);
    }

    @Test
    void blankLinesAreAtMostOneAndNeitherFirstNorLast() {
        assertThat(format("\n\nplan: a\n\n\n\nversion: 1.0.0\n\n\n")).isEqualTo("plan: a\n\nversion: 1.0.0\n");
    }

    @Test
    void lineEndsTabsAndTrailingBlanksAreSetRight() {
        assertThat(format("plan: a  \r\ngoal: b\t# c \t\r\nteams:\r  c: {role: d}"))
                .isEqualTo("plan: a\ngoal: b  # c\nteams:\n  c: {role: d}\n");
    }

    @Test
    void aCommentThatLooksLikeTextDoesNotMeetPlainText() {
        assertThat(format("goal: \"Know\" #1 of all\n")).isEqualTo("goal: \"Know\"  #1 of all\n");
        assertThat(format("goal: 'Know' # of all\n")).isEqualTo("goal: Know  # of all\n");
        assertThat(format("a: {b: c, #d\n}\n")).isEqualTo("a:\n  b: \"c\"  #d\n");
    }

    @Test
    void theStartOfADocumentStaysAndItsEndGoes() {
        assertThat(format("# a\n--- # b\nplan: c\n...\n# d\n")).isEqualTo("# a\n---  # b\nplan: c\n# d\n");
    }

    @Test
    void bracesAroundAWholePlanOverManyLinesBecomeSections() {
        String json = "{\n  \"plan\": \"shop\",\n  \"teams\": {\n    \"growth\": {\"role\": \"marketing\", \"x-a\": \""
                + "x".repeat(100) + "\"}\n  }\n}\n";
        assertThat(format(json))
                .isEqualTo("plan: shop\nteams:\n  growth: {role: marketing, x-a: " + "x".repeat(100) + "}\n");
        assertThat(PlanFormatter.format(new SourceFile("shop.plan.JSON", json), diagnostics))
                .contains(json);
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheReadersWords() {
        assertThat(PlanFormatter.format(new SourceFile("t", "a: &b c\nd:\n"), diagnostics))
                .isEmpty();
        assertThat(diagnostics.all().stream().map(Diagnostic::rule)).containsExactly("anchor", "empty-value");
    }

    @Test
    void aFileThatIsTooLargeToReadIsRefusedAsByTheReader() {
        String entry = "  p%05d: {type: string, description: " + "x".repeat(300) + "}\n";
        StringBuilder text = new StringBuilder("plan: big\nproperties:\n");
        for (int i = 0; text.length() <= 5_000_200; i++) {
            text.append(entry.formatted(i));
        }
        Diagnostics diagnostics = new Diagnostics();

        assertThat(PlanFormatter.format(new SourceFile("big.plan.yaml", text.toString()), diagnostics))
                .isEmpty();
        assertThat(diagnostics.all()).extracting(Diagnostic::rule).containsExactly("too-large");
    }

    @Test
    void directivesAreRefusedWithAPlace() {
        assertThat(PlanFormatter.format(new SourceFile("t", "%YAML 1.2\n---\na: b\n"), diagnostics))
                .isEmpty();
        assertThat(diagnostics.all())
                .singleElement()
                .hasToString("t:1:1: error [directive] A line that begins with % tells YAML tools how to read, "
                        + "and plans need none. Take it out, and the line \"---\" below it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: c # d",
                "a: b # e",
                "a: b",
                "x: b # d",
                "{a: b, c: d} # d",
                "a: [b] # d",
                "a: b: c # d",
                "a: {b: c} # d"
            })
    void aLayoutThatWouldChangeTheMeaningIsNotGivenOut(String damaged) {
        SourceFile file = new SourceFile("t", "a:   b # d");
        YamlNode root = YamlReader.read(file, diagnostics).orElseThrow();

        assertThat(PlanFormatter.unlessDamaged(damaged, file, root, diagnostics))
                .isEqualTo(file.text());
        assertThat(diagnostics.all())
                .singleElement()
                .extracting(Diagnostic::rule)
                .isEqualTo("format");
        assertThat(PlanFormatter.unlessDamaged("'a': \"b\" # d", file, root, new Diagnostics()))
                .isEqualTo("'a': \"b\" # d");
    }

    private String format(String text) {
        Optional<String> formatted = PlanFormatter.format(new SourceFile("t.yaml", text), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        List<String> lines = formatted.orElseThrow().lines().toList();
        assertThat(lines).noneMatch(line -> line.endsWith(" "));
        return formatted.orElseThrow();
    }
}
