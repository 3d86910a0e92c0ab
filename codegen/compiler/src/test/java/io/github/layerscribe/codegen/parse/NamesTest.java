package io.github.layerscribe.codegen.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids and wire names: what they look like, what is reserved, and what meets. */
class NamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"itemId", "item-id", "1st", "item_", "_item", "item__id", "Ünit", "item id", "ıd"})
    void idsAreWordsJoinedByUnderscores(String id) {
        assertThat(PlanText.sections("properties:\n  \"" + id + "\": {type: string}")
                        .rules())
                .contains("id-style");
    }

    @Test
    void idsHaveAtMostSixtyCharacters() {
        assertThat(PlanText.sections("teams:\n  " + "a".repeat(60) + ": {role: agency}")
                        .messages())
                .isEmpty();
        assertThat(PlanText.sections("teams:\n  " + "a".repeat(61) + ": {role: agency}")
                        .rules())
                .containsExactly("id-style");
    }

    @Test
    void idsThatDifferOnlyInUnderscoresMeet() {
        assertThat(PlanText.sections("properties:\n  item_id: {type: string}\n  itemid: {type: string}")
                        .messages())
                .containsExactly("6:3: error [id-collision] \"itemid\" and \"item_id\" differ only in _."
                        + " Code could not tell them apart; give one another id.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.b",
                "a  b",
                " a",
                "a/b",
                "a$b",
                "__proto__",
                "constructor",
                "prototype",
                "a\\u202Eb",
                "a\\u200Bb",
                "\\u3164"
            })
    void wireNamesOfPropertiesAreRefused(String name) {
        assertThat(PlanText.sections("properties:\n  a: {type: string, name: \"" + name + "\"}")
                        .diagnostics())
                .singleElement()
                .satisfies(told -> assertThat(told.range()).hasToString("acme.plan.yaml:5:27"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"workspace id", "größe", "ns:item@v", "Item-ID", "日本"})
    void wireNamesOfPropertiesAreAccepted(String name) {
        assertThat(PlanText.sections("properties:\n  a: {type: string, name: \"" + name + "\"}")
                        .messages())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Coupon", "COUPON", "ｃoupon", "coupoN"})
    void wireNamesMeetAfterFolding(String name) {
        PlanText text = PlanText.sections("properties:\n  coupon: {type: string}\n  other: {type: string, name: " + name
                + "}\nevents:\n  view: {required: [coupon], optional: [other]}");

        assertThat(text.places()).containsExactly("8:41 [name-collision]");
        assertThat(text.diagnostics().get(0).related().get(0).range()).hasToString("acme.plan.yaml:8:21");
    }

    @Test
    void composedAndDecomposedLettersMeet() {
        PlanText text =
                PlanText.sections("properties:\n  a: {type: string, name: \"gr\\u00F6\"}\n  b: {type: string, name:"
                        + " \"gro\\u0308\"}\nevents:\n  view: {required: [a, b]}");

        assertThat(text.rules()).containsExactly("name-collision");
    }

    @Test
    void eventsShareANameOnlyWithVersions() {
        String two = "events:\n  a: {name: Order%s}\n  b: {name: order%s}";
        assertThat(PlanText.sections(two.formatted("", "")).places()).containsExactly("6:7 [event-name-collision]");
        assertThat(PlanText.sections(two.formatted(", version: 1", "")).rules())
                .containsExactly("event-name-collision");
        assertThat(PlanText.sections(two.formatted(", version: 1", ", version: 1"))
                        .rules())
                .containsExactly("event-name-collision");
        assertThat(PlanText.sections(two.formatted(", version: 1", ", version: 2"))
                        .messages())
                .isEmpty();
    }

    @Test
    void eventNamesOfADestinationDoNotMeet() {
        assertThat(PlanText.sections(
                                "destinations:\n  seg: {type: segment, events: {a: Order, b: Order}}\nevents:\n  a: {}\n  b: {}")
                        .places())
                .containsExactly("5:24 [event-name-collision]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"event", "eventModel", "gtm", "_clear", "eventCallback"})
    void reservedNamesAreRefusedAtTheTopOnly(String name) {
        String text = "properties:\n  a: {type: string, name: " + name + "}\nevents:\n  view: {required: [a]%s}";
        assertThat(PlanText.sections(text.formatted("")).places()).containsExactly("7:21 [reserved-name]");
        assertThat(PlanText.sections(text.formatted(", within: details")).messages())
                .isEmpty();
    }

    @Test
    void whatAdobeReservesIsRefusedWhereAdobeReadsIt() {
        String text =
                "destinations:\n  d: {type: %s}\nproperties:\n  path: {type: string}\nevents:\n  view: {required: [path]}";
        assertThat(PlanText.sections(text.formatted("gtm")).messages()).isEmpty();
        assertThat(PlanText.sections(text.formatted("adobe")).places()).containsExactly("9:21 [reserved-name]");
        assertThat(PlanText.sections(text.formatted("adobe, within: eventInfo")).messages())
                .isEmpty();
    }

    @Test
    void aDestinationCannotRenameToWhatReceiversReserve() {
        String text =
                "destinations:\n  d: {type: %s, rename: {a: eventCallback}}\nproperties:\n  a: {type: string}\nevents:\n  view: {required: [a], within: details}";
        assertThat(PlanText.sections(text.formatted("gtm")).messages()).isEmpty();
        assertThat(PlanText.sections(text.formatted("segment")).messages()).isEmpty();
        assertThat(PlanText.sections(text.formatted("gtag")).messages())
                .containsExactly("5:19: error [reserved-name]"
                        + " \"eventCallback\" at the top of a push means something else to \"d\"."
                        + " Use within, or give the property another name.");
    }

    @Test
    void wordsOfNestingDoNotMeet() {
        PlanText text = PlanText.sections("""
                properties:
                  a: {type: string}
                  shop: {type: string}
                contexts:
                  page: {required: [shop], cache: shared}
                  visitor: {required: [a], within: user, cache: private}
                  more: {required: [shop], cache: shared}
                events:
                  one: {within: shop}
                  two: {within: user}
                  three: {within: free}
                """);

        assertThat(text.messages())
                .containsExactly(
                        "10:21: error [within-collision] \"more\" and \"page\" both write \"shop\"."
                                + " One would overwrite the other; nest one under another word.",
                        "12:9: error [within-collision] \"one\" and \"page\" both write \"shop\"."
                                + " One would overwrite the other; nest one under another word.",
                        "13:9: error [within-collision] \"two\" and \"visitor\" both write \"user\"."
                                + " One would overwrite the other; nest one under another word.");
    }

    @Test
    void renamedPropertiesDoNotMeet() {
        assertThat(PlanText.sections(
                                "destinations:\n  seg: {type: segment, rename: {a: b}}\nproperties:\n  a: {type: string}\n"
                                        + "  b: {type: string}\nevents:\n  view: {required: [a, b]}")
                        .places())
                .containsExactly("5:24 [name-collision]");
    }
}
