package io.github.layerscribe.codegen.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {

    @Test
    void saysWhatWhyBadGoodAndHowToWaive() {
        assertThat(Explanation.of(LintRules.find("name-doubled-word").orElseThrow(), Samples.SETTINGS))
                .isEqualTo("""
                        name-doubled-word (names, warning)

                        No name says a word twice in a row.

                        A doubled word comes from generated names ("product" + "product_id") and from copying. It makes the
                        name longer, and whoever types it from memory leaves the word out.

                        Bad:

                          properties:
                            product_product_id: {type: string, description: Our article number}

                        Good:

                          properties:
                            product_id: {type: string, description: Our article number}

                        To allow it for a while, at a section and an id, or in a whole section:

                          allow:
                            - {rule: name-doubled-word, at: properties.product_product_id, because: Say why, until: 2027-02-21}
                        """);
    }

    /** What is shown to paste silences what the bad sample shows, where anything can. */
    @ParameterizedTest
    @MethodSource("io.github.layerscribe.codegen.lint.LintRulesTest#ids")
    void theEntryToPasteIsAWaiverThatWorks(String id) {
        LintRule rule = LintRules.find(id).orElseThrow();
        String explanation = Explanation.of(rule, Samples.SETTINGS);
        String bad = rule.about().sample().bad();
        int entry = explanation.indexOf("  allow:\n");
        if (entry < 0 || bad.contains("allow:")) {
            return;
        }

        assertThat(Samples.lint(bad + explanation.substring(entry).indent(-2)))
                .extracting(Diagnostic::rule)
                .doesNotContain(id, "waiver-unused");
    }
}
