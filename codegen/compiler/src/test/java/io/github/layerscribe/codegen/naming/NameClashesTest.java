package io.github.layerscribe.codegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.parse.PlanText;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that would not compile or would meet: a diagnostic with a fix, never another name. */
class NameClashesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class",
                "default",
                "int",
                "true",
                "null",
                "goto",
                "yield",
                "hash_code",
                "get_class",
                "to_string",
                "wait",
                "notify_all",
                "clone",
                "builder",
                "build",
                "push_info",
                "push_name",
                "write_to",
                "validate_into"
            })
    void aPropertyCannotBeAWordOfJavaNorAMember(String id) {
        assertThat(PlanText.sections("properties:\n  " + id + ": {type: string}")
                        .places())
                .containsExactly("5:3 [java-name]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"name", "value", "type", "write", "info", "record", "var", "sink", "source", "event", "constant"
            })
    void ordinaryWordsAreProperties(String id) {
        assertThat(PlanText.sections("properties:\n  " + id + ": {type: string}")
                        .messages())
                .isEmpty();
    }

    @Test
    void theFixKeepsTheWord() {
        assertThat(PlanText.sections("properties:\n  class: {type: string}").messages())
                .containsExactly(
                        "5:3: error [java-name] The method of the property \"class\" would be class, which is a word"
                                + " of Java. Use another id with name: class; receivers still get the name.");
        assertThat(PlanText.sections("properties:\n  fare_class: {name: class, type: string}")
                        .messages())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"string", "object", "record", "error", "number", "process", "override", "scoped_value"})
    void anObjectCannotHideATypeOfJava(String id) {
        PlanText text = PlanText.sections("properties:\n  a: {type: string}\nobjects:\n  " + id + ": {required: [a]}");

        assertThat(text.places()).containsExactly("7:3 [java-name]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "aux", "nul", "com1", "lpt9"})
    void anEventCannotBeADevice(String id) {
        assertThat(PlanText.sections("events:\n  " + id + ": {}").places()).containsExactly("5:3 [java-name]");
    }

    @Test
    void classesOfDifferentSectionsDoNotMeet() {
        PlanText text = PlanText.sections("""
                properties:
                  a: {type: string}
                  kind: {type: x | y}
                objects:
                  kind: {required: [a]}
                events:
                  page_context: {}
                  acme_plan: {}
                contexts:
                  page: {required: [a], cache: shared}
                """);

        assertThat(text.messages())
                .containsExactly(
                        "6:16: error [java-name] The classes of the values of \"kind\" and the object \"kind\" would be the same"
                                + " class Kind. Use another id.",
                        "11:3: error [java-name] The classes of the event \"acme_plan\" and the plan itself would be the same"
                                + " class AcmePlan. Use another id, and name: with the old word.",
                        "13:3: error [java-name] The classes of the context \"page\" and the event \"page_context\" would be the"
                                + " same class PageContext. Use another id.");
    }

    @Test
    void aClassIsNotHiddenByAStepOfABuilder() {
        PlanText text = PlanText.sections(
                "properties:\n  a_b: {type: string}\nobjects:\n  needs_a_b: {required: [a_b]}\n  needs_a: {required: [a_b]}");

        assertThat(text.messages())
                .containsExactly(
                        "7:3: error [java-name] The class of the object \"needs_a_b\" would be NeedsAB, which is"
                                + " the builder's step for the property \"a_b\". Use another id.");
    }

    @Test
    void filesDoNotMeetWhereCapitalsDoNotCount() {
        PlanText text = PlanText.sections(
                "properties:\n  a: {type: string}\nobjects:\n  add_to: {required: [a]}\nevents:\n  addto: {}");

        assertThat(text.messages())
                .containsExactly(
                        "7:3: error [java-name] The classes of the object \"add_to\" and the event \"addto\" would be"
                                + " the same file AddTo.java. Use another id.");
    }

    @Test
    void constantsThatJavaCannotReadNeedANamedSet() {
        PlanText text = PlanText.sections("properties:\n  a: {type: 1st | größe | a-b | a_b | in-store}");

        assertThat(text.places()).containsExactly("5:13 [java-name]", "5:19 [java-name]", "5:33 [java-name]");
    }

    @Test
    void constantsDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            NameTable names = NameTable.of(
                    PlanText.sections("properties:\n  is_id: {type: string}").plan());

            assertThat(Words.constant("in-store_i")).isEqualTo("IN_STORE_I");
            assertThat(Words.upperCamel("id_info")).isEqualTo("IdInfo");
            assertThat(names.planClass()).isEqualTo("AcmePlan");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void namesReadAsThePlanFormatSays() {
        PlanText text = PlanText.whole("""
                plan: acme-shoes
                version: 1.0.0
                goal: Sell.
                properties:
                  transaction_id: {type: string}
                  name: {type: string}
                  payment_type: {type: card | in-store}
                events:
                  add_to_cart: {}
                contexts:
                  page: {required: [transaction_id], cache: shared}
                """);
        NameTable names = NameTable.of(text.plan());

        assertThat(names.planClass()).isEqualTo("AcmeShoesPlan");
        assertThat(names.planPackage()).isEqualTo("acmeshoes");
        assertThat(names.classOf(text.event("add_to_cart"))).isEqualTo("AddToCart");
        assertThat(names.functionOf(text.event("add_to_cart"))).isEqualTo("pushAddToCart");
        assertThat(names.classOf(text.plan().contexts().get("page"))).isEqualTo("PageContext");
        assertThat(names.accessorOf(text.plan().properties().get("transaction_id")))
                .isEqualTo("transactionId");
        assertThat(names.constantOf(text.plan().properties().get("transaction_id")))
                .isEqualTo("TRANSACTION_ID");
        assertThat(names.constantOf(text.plan().properties().get("name"))).isEqualTo("NAME_");
        assertThat(names.classOf(text.plan().allSets().get(0))).isEqualTo("PaymentType");
        assertThat(names.constantOf(text.plan().allSets().get(0).values().get(1)))
                .isEqualTo("IN_STORE");
    }
}
