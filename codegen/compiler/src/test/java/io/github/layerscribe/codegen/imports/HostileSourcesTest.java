package io.github.layerscribe.codegen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that mean ill, or are broken: nothing of them becomes a name, and all of it is told with a place. */
class HostileSourcesTest {

    private static String schema(String properties) {
        return "{\"type\": \"object\", \"properties\": {" + properties + "}}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a\\\"b",
                "https://evil.example/x",
                "__proto__",
                "constructor",
                "pass\\u202Eword",
                "zero\\u200Bwidth",
                "new\\nline",
                "user.name",
                "$set",
                " leading",
                "gtm.start",
                "event",
                ""
            })
    void namesThatReceiversCannotBeSentAreLeftOutWithTheirPlace(String name) {
        Imported imported = Imported.texts(
                "json-schema", schema("\"" + name + "\": {\"type\": \"string\"}, \"good\": {\"type\": \"string\"}"));
        assertThat(imported.plan().properties().all())
                .extracting(property -> property.wireName())
                .containsExactly("good");
        assertThat(imported.losses()).singleElement().satisfies(loss -> {
            assertThat(loss.kind()).isEqualTo(Loss.Kind.NAME);
            assertThat(loss.place().toString()).isEqualTo("source-1.json:1:35");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<img src=x>", "say \\\"hi\\\"", "javascript:alert(1)", "a\\u0000b", "\\u202Eevil", "{{x}}"})
    void eventsWithSuchNamesAreLeftOut(String name) {
        String rule = "{\"key\": \"%s\", \"type\": \"TRACK\", \"jsonSchema\": {\"type\": \"object\"}}";
        Imported imported = Imported.texts(
                "segment",
                "{\"name\": \"x\", \"rules\": [" + rule.formatted(name) + ", " + rule.formatted("Good") + "]}");
        assertThat(imported.plan().events().all())
                .extracting(EventDefinition::wireName)
                .containsExactly("Good");
        assertThat(imported.losses()).extracting(Loss::kind).containsExactly(Loss.Kind.NAME);
    }

    @Test
    void depthBombsAreRefused() {
        String deep = "{\"properties\": {\"a\": ".repeat(5_000) + "{}" + "}}".repeat(5_000);
        assertThat(Imported.texts("json-schema", deep).told())
                .extracting(Diagnostic::rule)
                .containsExactly("json-too-large");
    }

    @Test
    void duplicateKeysAreRefusedAtTheSecond() {
        Imported imported = Imported.texts("json-schema", "{\n  \"type\": \"object\",\n  \"type\": \"string\"\n}");
        assertThat(imported.result()).isEmpty();
        assertThat(imported.told())
                .extracting(Diagnostic::toString)
                .containsExactly("source-1.json:3:3: error [duplicate-key] \"type\" stands twice in one object."
                        + " Keep one; readers disagree about which of them counts.");
    }

    @Test
    void whatIsNoJsonIsRefusedWhereItBreaks() {
        Imported imported = Imported.texts("segment", "{\n  \"rules\": [}\n");
        assertThat(imported.told())
                .extracting(told -> told.rule() + " " + told.range())
                .containsExactly("json source-1.json:2:13");
    }

    @Test
    void schemasThatHoldThemselvesEnd() {
        Imported imported = Imported.texts(
                "json-schema",
                "{\"type\": \"object\", \"properties\": {\"node\": {\"$ref\": \"#/$defs/node\"}}, \"$defs\": {\"node\":"
                        + " {\"type\": \"object\", \"properties\": {\"label\": {\"type\": \"string\"}, \"next\": {\"$ref\": \"#/$defs/node\"}}}}}");
        assertThat(imported.plan().objects().all()).hasSize(1);
        assertThat(imported.losses()).isNotEmpty();
    }

    @Test
    void referencesThatDoubleAtEachStepEnd() {
        StringBuilder definitions = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            String next = "{\"$ref\": \"#/$defs/d" + (i + 1) + "\"}";
            definitions.append("\"d" + i + "\": {\"type\": \"object\", \"properties\": {\"l" + i + "\": " + next
                    + ", \"r" + i + "\": " + next + "}},");
        }
        String source = "{\"properties\": {\"top\": {\"$ref\": \"#/$defs/d0\"}}, \"$defs\": {" + definitions
                + "\"d40\": {\"type\": \"string\"}}}";
        assertThat(Imported.texts("json-schema", source).told()).isEmpty();
    }

    @Test
    void theLimitOfValuesIsThatOfOneEvent() {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            members.append(i == 0 ? "" : ",").append("\"m" + i + "\": {\"type\": \"string\"}");
        }
        StringBuilder rules = new StringBuilder();
        for (int event = 0; event < 100; event++) {
            rules.append(event == 0 ? "" : ",")
                    .append("{\"key\": \"Event " + event + "\", \"jsonSchema\": " + schema(members.toString()) + "}");
        }
        Imported imported = Imported.texts("segment", "{\"name\": \"x\", \"rules\": [" + rules + "]}");
        assertThat(imported.losses()).isEmpty();
        assertThat(imported.plan().events().all()).hasSize(100);
    }

    @Test
    void ofTenThousandPropertiesOfOneEventThoseAreKeptThatAPlanCanHold() {
        StringBuilder properties = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            properties.append(i == 0 ? "" : ",").append("\"p" + i + "\": {\"type\": \"string\"}");
        }
        Imported imported = Imported.texts("json-schema", schema(properties.toString()));
        assertThat(imported.plan().properties().all()).hasSize(200);
        assertThat(imported.losses()).hasSize(9_800);
        assertThat(LossReport.brief().report(imported.losses()))
                .contains("… and 9797 more")
                .hasLineCount(7);
    }

    @Test
    void textsStayTexts() {
        String text = "# no comment: {a: b} \\n- \\\"x\\\" ${HOME} *y &z !!js <b> 'q' \\u202E end";
        Imported imported = Imported.texts(
                "json-schema", schema("\"a\": {\"type\": \"string\", \"description\": \"" + text + "\"}"));
        assertThat(imported.plan().properties().all().get(0).documentation().description())
                .isEqualTo("# no comment: {a: b} \n- \"x\" ${HOME} *y &z !!js <b> 'q'  end");
        assertThat(imported.losses()).extracting(Loss::kind).isEqualTo(List.of(Loss.Kind.TEXT));
    }

    @Test
    void everyReservedWordBecomesAnIdThatLoads() {
        StringBuilder properties = new StringBuilder();
        for (String word : List.of(
                "class",
                "Class",
                "getClass",
                "toString",
                "builder",
                "build",
                "yes",
                "no",
                "on",
                "null",
                "default",
                "hashCode",
                "1st",
                "straße",
                "名前",
                "a_b",
                "ab",
                "aB",
                "NAME",
                "INFO",
                "needs x",
                "string",
                "date")) {
            properties
                    .append(properties.length() == 0 ? "" : ",")
                    .append("\"" + word + "\": {\"enum\": [\"yes\", \"no\", \"NAME\"]}");
        }
        Imported imported = Imported.texts("json-schema", schema(properties.toString()));
        assertThat(imported.plan().properties().all()).hasSizeGreaterThan(20);
    }

    @Test
    void whereNothingCanBeImportedTheReasonsAreTold() {
        Imported imported = Imported.texts(
                "segment",
                "{\"name\": \"x\", \"rules\": [{\"key\": \"<b>\", \"jsonSchema\": {\"type\": \"object\"}}]}");
        assertThat(imported.told()).singleElement().satisfies(told -> {
            assertThat(told.rule()).isEqualTo("nothing-to-import");
            assertThat(told.related()).hasSize(1);
        });
    }

    @Test
    void aLargePlanIsImportedWhole() {
        StringBuilder rules = new StringBuilder();
        for (int event = 0; event < 600; event++) {
            StringBuilder properties = new StringBuilder();
            for (int i = 0; i < 20; i++) {
                properties
                        .append(i == 0 ? "" : ",")
                        .append("\"property " + (event / 3 + i * 7) + "\": {\"type\": \""
                                + List.of("string", "integer", "boolean").get((event + i) % 3) + "\"}");
            }
            rules.append(event == 0 ? "" : ",")
                    .append("{\"key\": \"Event " + event + "\", \"jsonSchema\": " + schema(properties.toString())
                            + "}");
        }
        Imported imported = Imported.texts("segment", "{\"name\": \"x\", \"rules\": [" + rules + "]}");
        assertThat(imported.plan().events().all()).hasSize(600);
        assertThat(Leaves.lostSilently(imported)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "https://evil.example/x", "__proto__", "user.name", "$set", "event"
            })
    void namesInTreesAndSheetsThatReceiversCannotBeSentAreLeftOut(String name) {
        Imported tree = Imported.texts(
                "evgen",
                "Events: {Shop: {v1: {parameters: {good: {type: String}, '" + name + "': {type: String}}}, \n"
                        + "  '<b>': {v1: {parameters: {x: {type: Int}}}}}}");
        Imported sheet = Imported.texts(
                "csv", "event,property,type\nShop,good,text\nShop," + name + ",text\n<b>,x,int\n<b>,y,int\n");
        for (Imported imported : List.of(tree, sheet)) {
            assertThat(imported.plan().properties().all())
                    .extracting(property -> property.wireName())
                    .containsExactly("good");
            assertThat(imported.plan().events().all())
                    .extracting(EventDefinition::wireName)
                    .containsExactly("Shop");
            assertThat(imported.losses()).extracting(Loss::kind).containsOnly(Loss.Kind.NAME);
            assertThat(Leaves.lostSilently(imported)).isEmpty();
        }
    }

    @Test
    void includesAndTypesThatHoldThemselvesEnd() {
        Imported imported = Imported.texts(
                "evgen",
                "Events: {Shop: {v1: {parameters: {good: {type: Int}, loop: {type: !ref Loop}, a: !include source-1.json:a}}}}\n"
                        + ".GlobalTypes: {Loop: {Dict: {left: !ref Loop, right: !ref Loop, leaf: String}}}\n"
                        + "a: !include source-1.json:b\nb: !include source-1.json:a\n");
        assertThat(imported.plan().events().all()).hasSize(1);
        assertThat(imported.losses()).isNotEmpty();
    }

    @Test
    void includesThatDoubleAtEachStepEnd() {
        StringBuilder source = new StringBuilder("Events: {Shop: {v1: {parameters: {_included_0: !include a:p0}}}}\n");
        for (int i = 0; i < 40; i++) {
            source.append("p" + i + ": {_included_l: !include a:p" + (i + 1) + ", _included_r: !include a:p" + (i + 1)
                    + "}\n");
        }
        source.append("p40: {good: {type: Int}}\n");
        assertThat(Imported.of("evgen", List.of(new SourceFile("a.yaml", source.toString())))
                        .told())
                .isEmpty();
    }
}
