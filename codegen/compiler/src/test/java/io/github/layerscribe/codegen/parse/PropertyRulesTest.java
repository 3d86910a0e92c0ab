package io.github.layerscribe.codegen.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties: their types, the rules of their values, and examples that keep to them. */
class PropertyRulesTest {

    private static final String SETS = "sets:\n  tier: {values: {low: Low, high: {name: High End}}}\n";

    @Test
    void emptyTextBreaksTheMinimumOfOne() {
        assertThat(PlanText.sections("properties:\n  a: {type: string, example: \"\"}")
                        .messages())
                .containsExactly("5:30: error [example] \"\" has 0 characters; at least 1 are needed.");
        assertThat(rules("type: string, min_length: 0, example: \"\"")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type: integer, example: 1.5",
                "type: integer, example: 010",
                "type: integer, example: 9007199254740992",
                "type: integer, max: 5, example: 6",
                "type: integer, min: -5, example: -6",
                "type: decimal, example: 1e3",
                "type: decimal, example: +1",
                "type: decimal, example: .5",
                "type: decimal, example: .nan",
                "type: decimal, example: 0x1F",
                "type: decimal, example: 1234567890.123456",
                "type: decimal, decimals: 2, example: 0.001",
                "type: boolean, example: yes",
                "type: boolean, example: True",
                "type: date, example: 2026-02-30",
                "type: date, example: 0000-01-01",
                "type: date, example: 2.11.2026",
                "type: datetime, example: 2026-11-02",
                "type: datetime, example: 10000-01-01T00:00:00Z",
                "type: string, max_length: 2, example: abc",
                "type: string, pattern: \"[a-z]+\", example: A",
                "type: string, format: currency, example: eur",
                "type: string, format: email, example: nobody",
                "type: string, format: url, example: /home",
                "type: string, format: path, example: /home?x=1",
                "type: string, format: uuid, example: 1",
                "type: string, format: sha256, example: 973DFE",
                "type: string, format: country, example: DEU",
                "type: string, format: language, example: german!",
                "type: list of integer, example: [1, x]",
                "type: list of integer, max_items: 1, example: [1, 2]",
                "type: string, example: [a]",
                "type: string, example: {a: b}"
            })
    void anExampleKeepsToTypeAndRules(String keys) {
        assertThat(rules(keys)).containsExactly("example");
    }

    @Test
    void valuesOfSetsAreNamedByTheirIds() {
        assertThat(PlanText.sections(SETS + "properties:\n  a: {type: tier, example: hihg}")
                        .messages())
                .containsExactly(
                        "7:28: error [unknown-value] \"hihg\" is not a value of \"tier\". Did you mean \"high\"?");
        assertThat(PlanText.sections(SETS + "properties:\n  a: {type: list of tier, example: [low, high]}")
                        .messages())
                .isEmpty();
    }

    @Test
    void examplesAreReadAsTheirType() {
        assertThat(example("type: string, example: 010")).isEqualTo(new PlanValue.Text("010"));
        assertThat(example("type: decimal, example: 129.90")).isEqualTo(new PlanValue.Exact(new BigDecimal("129.90")));
        assertThat(example("type: integer, example: -9007199254740991"))
                .isEqualTo(new PlanValue.Whole(-9007199254740991L));
        assertThat(example("type: date, example: 2027-03-31")).isEqualTo(new PlanValue.Day(LocalDate.of(2027, 3, 31)));
        assertThat(example("type: datetime, example: 2026-11-02T06:30:00+01:00"))
                .isEqualTo(new PlanValue.Moment(Instant.parse("2026-11-02T05:30:00Z")));
        assertThat(example("type: boolean, example: true")).isEqualTo(new PlanValue.Flag(true));
        assertThat(example("type: decimal, decimals: 2, example: 129.900")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    type: string, min: 1                         ~ rule-for-type
                    type: integer, decimals: 2                   ~ rule-for-type
                    type: integer, pattern: a                    ~ rule-for-type
                    type: string, max_items: 3                   ~ rule-for-type
                    type: date, max_length: 3                    ~ rule-for-type
                    type: decimal, min: 2, max: 1                ~ bounds
                    type: string, max_length: 0                  ~ bounds
                    type: list of string, min_items: 3, max_items: 2 ~ bounds
                    type: integer, min: 0.5                      ~ number
                    type: integer, max: 9007199254740992         ~ number
                    type: decimal, min: 1234567890123456         ~ number
                    type: string, max_length: 1.5                ~ number
                    type: string, max_length: -1                 ~ number
                    type: string, max_length: many               ~ number
                    type: decimal, min: 1e3                      ~ number
                    type: decimal, min: 00                       ~ number
                    type: string, pattern: "^a"                  ~ pattern
                    type: string, format: curency                ~ unknown-word
                    type: string, privacy: secret                ~ unknown-word
                    type: string, name: a.b                      ~ wire-name
                    type: string, owner: nobody                  ~ unknown-team
                    type: string, consent: [x]                   ~ unknown-consent
                    type: string, amount_in: money               ~ unknown-property
                    type: string, amount_in: cur                 ~ amount-type
                    type: decimal, amount_in: a                  ~ amount-currency
                    type: list of list of string                 ~ unknown-type
                    type: list of                                ~ unknown-type
                    type: a |                                    ~ inline-set
                    type: a | a                                  ~ inline-set
                    type: a | b.c                                ~ inline-set
                    type: string, deprecated: {}                 ~ missing-key
                    type: string, deprecated: {since: 1.0}       ~ version
                    type: string, deprecated: yes                ~ shape
                    type: string, description: [a]               ~ shape
                    type: string, description: ""                ~ empty-value
                    type: string, exmaple: x                     ~ unknown-key
                    description: x                               ~ missing-key
                    """)
    void whatDoesNotFitIsTold(String keys, String rule) {
        assertThat(PlanText.sections("properties:\n  a: {" + keys + "}\n  cur: {type: string, format: currency}")
                        .rules())
                .containsExactly(rule);
    }

    @Test
    void typesAreResolved() {
        PlanText text = PlanText.sections(
                SETS + "properties:\n  a: {type: list of item}\n  b: {type: tier}\n  c: {type: x-1 | two words}\n"
                        + "objects:\n  item: {required: [b]}");

        assertThat(type(text, "a").words()).isEqualTo("list of item");
        assertThat(type(text, "a").elementType()).isEqualTo(new PropertyType.OfObject("item"));
        assertThat(type(text, "b"))
                .isEqualTo(new PropertyType.OfSet(text.plan().sets().get("tier")));
        assertThat(type(text, "c").words()).isEqualTo("x-1 | two words");
        assertThat(text.plan().allSets()).extracting("id").containsExactly("tier", "c");
    }

    private static PropertyType type(PlanText text, String id) {
        return text.plan().properties().get(id).type();
    }

    private static PlanValue example(String keys) {
        PropertyDefinition property = PlanText.sections("properties:\n  a: {" + keys + "}")
                .plan()
                .properties()
                .get("a");
        PlanValue example = property.example();
        if (example == null) {
            throw new AssertionError("no example was read");
        }
        return example;
    }

    private static List<String> rules(String keys) {
        return PlanText.sections("properties:\n  a: {" + keys + "}").rules();
    }
}
