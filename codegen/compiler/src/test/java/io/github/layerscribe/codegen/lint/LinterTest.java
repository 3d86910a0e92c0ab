package io.github.layerscribe.codegen.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the plan allows is not reported: for that rule, at that place, until that day. */
class LinterTest {

    private static final String TWO_BARE_PROPERTIES = """
            properties:
              width:  {type: integer, example: 1}
              height: {type: integer, example: 1}
            """;

    @Test
    void aWaiverSilencesItsRuleAtOneDefinition() {
        assertThat(missing("properties.width", "2026-11-23")).containsExactly("height");
    }

    @Test
    void aWaiverOfASectionSilencesAllOfIt() {
        assertThat(missing("properties", "2026-12-31")).isEmpty();
    }

    @Test
    void aWaiverOfSeveralPlacesSilencesEach() {
        assertThat(missing("[properties.width, properties.height]", "2026-12-31"))
                .isEmpty();
    }

    @Test
    void aWaiverEndsAfterItsLastDay() {
        assertThat(missing("properties.width", "2026-11-22")).containsExactly("width", "height");
    }

    @Test
    void aWaiverOfAnotherSectionSilencesNothing() {
        assertThat(missing("events", "2026-12-31")).containsExactly("width", "height");
    }

    @Test
    void aWaiverOfAnotherRuleSilencesNothing() {
        String plan = TWO_BARE_PROPERTIES
                + "allow:\n  - {rule: event-name-style, at: properties, because: A test, until: 2026-12-31}\n";

        assertThat(Samples.lint(plan)).extracting(Diagnostic::rule).contains("description-missing");
    }

    @Test
    void theSamePlanIsJudgedByTheDayItIsGiven() {
        String plan = TWO_BARE_PROPERTIES
                + "allow:\n  - {rule: description-missing, at: properties, because: A test, until: 2026-12-31}\n";
        Diagnostics later = new Diagnostics();
        Linter.lint(Samples.plan(plan), new LintSettings(LocalDate.of(2027, 1, 1)), later);

        assertThat(Samples.lint(plan))
                .extracting(Diagnostic::rule)
                .doesNotContain("waiver-expired", "description-missing");
        assertThat(later.all()).extracting(Diagnostic::rule).contains("waiver-expired", "description-missing");
    }

    /** Texts that make a careless pattern try every way to read them; with one, this test does not end. */
    @Test
    void hostileTextsAreJudgedLikeAnyOthers() {
        String name = "a" + "A".repeat(80) + "-";
        String text = "1.1".repeat(30_000) + "@".repeat(30_000) + "-";
        String plan = """
                properties:
                  one: {name: "%s", type: string, description: "%s", example: "%s"}
                  two: {name: two_words, type: string, description: "%s", example: "%s"}
                events:
                  view: {name: "%s {{{{{{{{{{{{{{{{{{{{", description: "%s", purpose: "%s", required: [one, two]}
                """.formatted(
                        name,
                        text,
                        text,
                        "Aa ".repeat(30_000) + "_",
                        "1,".repeat(30_000) + "x",
                        "A ".repeat(30).strip(),
                        "n/a ".repeat(30_000) + "x",
                        "to be ".repeat(30_000) + "x");

        assertThat(Samples.lint(plan)).extracting(Diagnostic::rule).contains("pages-missing");
    }

    /** The properties whose missing description is still told. */
    private static List<String> missing(String at, String until) {
        String plan = TWO_BARE_PROPERTIES
                + "allow:\n  - {rule: description-missing, at: %s, because: A test, until: %s}\n".formatted(at, until);
        return Samples.lint(plan).stream()
                .filter(found -> found.rule().equals("description-missing"))
                .map(found -> found.message().replaceAll(".*\"(.*)\".*", "$1"))
                .toList();
    }
}
