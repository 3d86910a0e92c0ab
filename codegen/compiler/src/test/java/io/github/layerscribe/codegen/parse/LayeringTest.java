package io.github.layerscribe.codegen.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.Requirement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A group under its event, an object under the one that extends it. */
class LayeringTest {

    private static final String WORDS = """
            properties:
              a: {type: string}
              b: {type: string}
              c: {type: string}
              d: {type: string}
              e: {type: integer}
              currency: {type: string, format: currency}
              value: {type: decimal, amount_in: currency}
            """;

    @Test
    void membersAreRequiredThenOptionalThenFixedAndTheLowerComesFirst() {
        EventDefinition event = event("""
                groups:
                  g: {required: [b], optional: [a], fixed: {e: 1}}
                events:
                  view: {group: g, required: [c], optional: [d]}
                """);

        assertThat(members(event.payload())).containsExactly("b!", "c!", "a", "d", "e=");
    }

    @Test
    void requiredOnEitherLayerIsRequired() {
        EventDefinition event = event("""
                groups:
                  g: {required: [a], optional: [b]}
                events:
                  view: {group: g, required: [b], optional: [a]}
                """);

        assertThat(members(event.payload())).containsExactly("a!", "b!");
    }

    @Test
    void whatTheEventFixesLeavesTheListsOfTheGroup() {
        EventDefinition event = event("""
                groups:
                  g: {required: [a, b], optional: [e]}
                events:
                  view: {group: g, fixed: {a: always, e: 4}}
                """);

        assertThat(members(event.payload())).containsExactly("b!", "a=", "e=");
    }

    @Test
    void withoutTakesPropertiesOutOfTheGroup() {
        EventDefinition event = event("""
                groups:
                  g: {required: [a, b], fixed: {e: 1}}
                events:
                  view: {group: g, without: [a, e], optional: [e]}
                """);

        assertThat(members(event.payload())).containsExactly("b!", "e");
    }

    @Test
    void withoutNamesOnlyWhatLiesBelow() {
        assertThat(PlanText.sections(WORDS + "groups:\n  g: {required: [a]}\nevents:\n  view: {group: g, without: [b]}")
                        .messages())
                .containsExactly(
                        "15:30: error [without] \"g\" does not list \"b\", so it cannot be taken out. Take it out of without.");
        assertThat(PlanText.sections(WORDS + "events:\n  view: {without: [b]}").rules())
                .containsExactly("without");
    }

    @Test
    void aRuleBelowThatNamesWhatIsTakenOutIsAnError() {
        PlanText text = PlanText.sections(
                WORDS
                        + "objects:\n  low: {required: [a], optional: [b], any_of: [[a, b]]}\n  top: {extends: low, without: [b]}");

        assertThat(text.messages())
                .containsExactly("14:33: error [without] \"b\" cannot be taken out: a rule of \"top\" still names it."
                        + " Keep it, or state the rule without it.");
    }

    @Test
    void aPropertyTheGroupFixesCannotBeListed() {
        assertThat(PlanText.sections(
                                WORDS + "groups:\n  g: {fixed: {a: x}}\nevents:\n  view: {group: g, required: [a]}")
                        .rules())
                .containsExactly("listed-twice");
    }

    @Test
    void objectsTakeOverWhatTheyExtend() {
        Payload payload = PlanText.sections(
                        WORDS
                                + "objects:\n  top: {extends: low, required: [b], optional: [c]}\n  low: {required: [a], optional: [b], any_of: [[a, b]]}")
                .plan()
                .objects()
                .get("top")
                .payload();

        assertThat(members(payload)).containsExactly("a!", "b!", "c");
        assertThat(payload.anyOf()).hasSize(1);
    }

    @Test
    void objectsExtendOneStep() {
        assertThat(PlanText.sections(
                                WORDS
                                        + "objects:\n  one: {required: [a]}\n  two: {extends: one}\n  three: {extends: two}\n  four: {extends: four, required: [a]}")
                        .rules())
                .containsExactly("object-extends", "object-extends");
    }

    @Test
    void plainValuesAndListsOfTheEventReplaceThoseOfTheGroup() {
        EventDefinition event = event("""
                groups:
                  g: {within: low, emitted_by: browser, status: live}
                events:
                  view: {group: g, within: high, emitted_by: [next_page, server]}
                  other: {group: g}
                """);

        assertThat(event.payload().within()).isEqualTo("high");
        assertThat(event.delivery().emittedBy()).containsExactly(EmittedBy.SERVER, EmittedBy.NEXT_PAGE);
        assertThat(event.status().word()).isEqualTo("live");
    }

    @Test
    void anAmountImpliesItsOptionalCurrency() {
        Payload payload =
                event("events:\n  view: {optional: [value, currency]}").payload();

        Requirement implied = payload.requirements().get(0);
        assertThat(implied.isImplied()).isTrue();
        assertThat(implied.condition().text()).isEqualTo("value");
        assertThat(implied.needed()).extracting("id").containsExactly("currency");
    }

    @Test
    void aRequiredCurrencyNeedsNoRule() {
        assertThat(event("events:\n  view: {required: [value, currency]}")
                        .payload()
                        .requirements())
                .isEmpty();
    }

    private static EventDefinition event(String sections) {
        return PlanText.sections(WORDS + sections).event("view");
    }

    private static List<String> members(Payload payload) {
        return payload.members().stream().map(LayeringTest::shown).toList();
    }

    private static String shown(Member member) {
        return member.id()
                + switch (member.presence()) {
                    case REQUIRED -> "!";
                    case OPTIONAL -> "";
                    case FIXED -> "=";
                };
    }
}
