package io.github.layerscribe.codegen.parse.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a brand may change about a property or set it inherits: only to accept less. */
class NarrowingTest {

    private static final String WORDS = """
            sets:
              tier: {values: {free: Nothing, team: {name: Team, description: Per seat}, firm: All}}
            properties:
              currency: {type: string, format: currency}
              euro: {type: string, format: currency}
              text: {type: string, name: words, pattern: "[a-z]+", max_length: 10, min_length: 2}
              plain: {type: string}
              number: {type: decimal, min: 1, max: 10, decimals: 2, unit: s, amount_in: currency}
              list: {type: list of string, max_items: 5}
              choice: {type: a | b | c}
              choices: {type: list of a | b | c}
              mail: {type: string, privacy: personal}
              tier: {type: tier}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    text: {type: integer}
                    text: {name: word}
                    text: {pattern: "[a-z]{2}"}
                    plain: {pattern: "[a-z]{2}"}
                    plain: {format: email}
                    plain: {name: other}
                    number: {unit: ms}
                    number: {amount_in: euro}
                    plain: {unit: words}
                    number: {min: 0}
                    number: {max: 10.5}
                    number: {decimals: 3}
                    text: {min_length: 1}
                    plain: {min_length: 0}
                    text: {max_length: 11}
                    list: {min_items: 0}
                    list: {max_items: 6}
                    choice: {type: a | b | c | d}
                    choice: {type: list of a | b}
                    choices: {type: a | b}
                    mail: {privacy: hashed}
                    mail: {privacy: none}
                    """)
    void isRefused(String property) {
        assertThat(BrandPlans.of(folder, WORDS, "properties:\n  " + property + "\n")
                        .messages())
                .hasSize(1)
                .allMatch(text -> text.startsWith("brand.yaml:6:"), "is told in the brand")
                .allMatch(
                        text -> text.contains("[brand-change]") && text.contains(" | base.yaml:"), "with both places");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    text: {type: string, name: words, pattern: "[a-z]+", min_length: 3, max_length: 9}
                    plain: {name: plain, min_length: 1, max_length: 5, privacy: pseudonymous, description: New}
                    number: {min: 1.0, max: 9, decimals: 2, unit: s, amount_in: currency}
                    list: {min_items: 2, max_items: 5, max_length: 8}
                    choice: {type: c|a}
                    choices: {type: list of b | c}
                    mail: {privacy: sensitive}
                    """)
    void isFine(String property) {
        assertThat(BrandPlans.of(folder, WORDS, "properties:\n  " + property + "\n")
                        .messages())
                .isEmpty();
    }

    @Test
    void aSetOnlyLosesValues() {
        assertThat(BrandPlans.of(folder, WORDS, "sets:\n  tier: {values: {free: Free, team: {name: Team}}}\n")
                        .brand()
                        .sets()
                        .get("tier")
                        .values())
                .extracting("id", "wireName", "description")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("free", "free", "Free"),
                        org.assertj.core.groups.Tuple.tuple("team", "Team", null));
        assertThat(BrandPlans.of(folder, WORDS, "sets:\n  tier: {values: {team: Per seat, gold: New}}\n")
                        .messages())
                .containsExactly(
                        "brand.yaml:6:19 [brand-change] \"team\" is called \"Team\" below, and a plan on top cannot change"
                                + " that. Write team: {name: Team, …}. | base.yaml:5:34 the value below",
                        "brand.yaml:6:35 [brand-change] \"gold\" is not a value of \"tier\" below, and a plan on top can"
                                + " only take values out. Take it out, or define another set. | base.yaml:5:10 what lies below");
    }

    @Test
    void messagesSayWhatLiesBelow() {
        assertThat(BrandPlans.of(
                                folder,
                                WORDS,
                                "properties:\n  number: {max: 12, unit: ms}\n  plain: {format: email}\n  mail: {privacy: none}\n")
                        .messages())
                .containsExactly(
                        "brand.yaml:6:17 [brand-change] \"max\" of \"number\" is 10 below and can only get narrower."
                                + " Write 10 or less. | base.yaml:11:35 what lies below",
                        "brand.yaml:6:27 [brand-change] For \"number\" \"unit\" is s below, and a plan on top cannot change"
                                + " that. Take it out, or define another property. | base.yaml:11:57 what lies below",
                        "brand.yaml:7:19 [brand-change] For \"plain\" no \"format\" is stated below, and a plan on top cannot"
                                + " change that. Take it out, or define another property. | base.yaml:10:10 what lies below",
                        "brand.yaml:8:19 [brand-change] \"mail\" is personal below, and privacy can only get stricter."
                                + " Write personal or a class after it: none, pseudonymous, hashed, personal, sensitive."
                                + " | base.yaml:15:24 what lies below");
    }

    @Test
    void aThirdPlanIsHeldAgainstWhatTheSecondMadeNarrower() {
        BrandPlans plans = BrandPlans.of(folder, WORDS, "properties:\n  number: {max: 5}\n")
                .with(
                        "top.yaml",
                        BrandPlans.TOP.formatted("top") + "extends: brand.yaml\nproperties:\n  number: {max: 8}\n");
        plans.load("top.yaml");

        assertThat(plans.told()).hasSize(1).first().asString().contains("is 5 below", "brand.yaml:6:12");
    }
}
