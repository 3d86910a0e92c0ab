package io.github.layerscribe.codegen.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Large plans are read quickly; what would not compile, or would not end, is refused with a place. */
class LargePlansTest {

    @Test
    void aThousandEventsOfTwentyPropertiesAreReadInSeconds() {
        String plan = properties(500) + "events:\n"
                + lines(
                        1_000,
                        i -> "  e" + i + "e: {description: An event, purpose: Why, required: ["
                                + list(10, j -> "p" + (i * 7 + j) % 500 + "p") + "], optional: ["
                                + list(10, j -> "p" + (i * 7 + 10 + j) % 500 + "p") + "]}");

        PlanText read = Assertions.assertTimeout(Duration.ofSeconds(10), () -> PlanText.sections(plan));

        assertThat(read.plan().events().all()).hasSize(1_000);
        assertThat(read.event("e999e").members()).hasSize(20);
    }

    @Test
    void aThousandUnknownNamesAreToldInSeconds() {
        String plan = properties(5_000) + "events:\n" + lines(1_000, i -> "  e" + i + "e: {required: [q" + i + "p]}");

        PlanText read = Assertions.assertTimeout(Duration.ofSeconds(10), () -> PlanText.sections(plan));

        assertThat(read.rules()).hasSize(1_000).containsOnly("unknown-property");
    }

    @Test
    void twoHundredPropertiesAreTheMost() {
        assertThat(PlanText.sections(properties(200) + "events:\n  view: {required: [" + list(200, i -> "p" + i + "p")
                                + "]}")
                        .messages())
                .isEmpty();
        assertThat(PlanText.sections(properties(201) + "events:\n  view: {required: [" + list(201, i -> "p" + i + "p")
                                + "]}")
                        .messages())
                .containsExactly(
                        "207:3: error [too-many-properties] \"view\" lists 201 properties, and 200 are the most."
                                + " Put some of them into an object.");
    }

    @Test
    void twoThousandValuesAreTheMost() {
        String set = "sets:\n  size: {values: {%s}}";
        assertThat(PlanText.sections(set.formatted(list(2_000, i -> "v" + i + "v: A value")))
                        .messages())
                .isEmpty();
        assertThat(PlanText.sections(set.formatted(list(2_001, i -> "v" + i + "v: A value")))
                        .places())
                .containsExactly("5:10 [set-size]");
        String inline = "properties:\n  size: {type: %s}";
        assertThat(PlanText.sections(inline.formatted(bars(2_000))).messages()).isEmpty();
        assertThat(PlanText.sections(inline.formatted(bars(2_001))).places()).containsExactly("5:16 [set-size]");
    }

    @Test
    void twentyThousandDefinitionsAreTheMost() {
        assertThat(PlanText.sections(properties(20_000)).messages()).isEmpty();
        assertThat(PlanText.sections(properties(20_001)).places()).containsExactly("5:3 [too-many-definitions]");
    }

    @Test
    void objectsDoNotHoldThemselves() {
        PlanText read = PlanText.sections("""
                properties:
                  a: {type: one}
                  b: {type: list of two}
                  c: {type: three}
                objects:
                  three: {required: [a]}
                  one: {required: [b]}
                  two: {required: [c]}
                """);

        assertThat(read.messages())
                .containsExactly("9:22: error [object-circle] \"three\" holds itself through \"a\"."
                        + " List an id instead of the object.");
    }

    @Test
    void objectsThatWouldFillAFileWithOneSampleAreRefused() {
        String doubling = "properties:\n"
                + lines(15, i -> "  l" + i + "l: {type: o" + i + "o}\n  r" + i + "r: {type: o" + i + "o}")
                + "  end: {type: string}\nobjects:\n"
                + lines(
                        15,
                        i -> "  o" + i + "o: {required: [" + (i == 0 ? "end" : "l" + (i - 1) + "l, r" + (i - 1) + "r")
                                + "]}");
        assertThat(PlanText.sections(doubling).messages()).isEmpty();
        assertThat(PlanText.sections(doubling.replace("[end]", "[end, second]")
                                .replace("  end: ", "  second: {type: string}\n  end: "))
                        .rules())
                .containsExactly("nesting");
    }

    @Test
    void aChainOfTenThousandObjectsIsRefusedAndNotFollowed() {
        String chain = "properties:\n  end: {type: string}\n" + lines(5_000, i -> "  p" + i + "p: {type: o" + i + "o}")
                + "objects:\n"
                + lines(5_000, i -> "  o" + i + "o: {required: [" + (i == 0 ? "end" : "p" + (i - 1) + "p") + "]}");
        assertThat(PlanText.sections(chain).rules()).hasSize(5_000 - 16).containsOnly("nesting");
    }

    @Test
    void hugeWordsAreRefusedAndNotMatched() {
        String words = "a" + "_a".repeat(200_000);
        assertThat(PlanText.sections("teams:\n  ? " + words + "\n  : {role: agency}")
                        .rules())
                .containsExactly("id-style");
        assertThat(PlanText.whole("plan: " + words.replace('_', '-') + "\nversion: 1.0.0\ngoal: Sell.")
                        .rules())
                .containsExactly("id-style");
        assertThat(PlanText.sections("properties:\n  a: {type: b | " + words.replace('_', ' ') + "}")
                        .rules())
                .containsExactly("inline-set");
        assertThat(PlanText.sections("properties:\n  a: {type: string, name: " + words.replace('_', ' ') + "}")
                        .rules())
                .containsExactly("wire-name");
        assertThat(PlanText.sections(
                                "properties:\n  a: {type: boolean}\nevents:\n  e:\n    required: [a]\n    requires:\n      ? \"a"
                                        + " ".repeat(200_000) + "\"\n      : [a]")
                        .rules())
                .containsExactly("condition");
        assertThat(PlanText.sections("properties:\n  a: {type: decimal, min: " + "9".repeat(200_000) + "}")
                        .rules())
                .containsExactly("number");
        assertThat(PlanText.sections("properties:\n  a: {type: string, pattern: " + words + "}")
                        .rules())
                .containsExactly("pattern");
    }

    private static String properties(int count) {
        return "properties:\n"
                + lines(count, i -> "  p" + i + "p: {type: string, description: A property, example: x}");
    }

    private static String bars(int count) {
        return IntStream.range(0, count).mapToObj(i -> "v" + i + "v").collect(Collectors.joining(" | "));
    }

    private static String list(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(", "));
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }
}
