package io.github.layerscribe.codegen.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.emit.EmitOptions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the reader accepts and Java cannot hold is refused at its place, not by javac. */
class JavaLimitsTest {

    private static final String HEAD = """
        plan: limits
        version: 1.0.0
        goal: Refuse in time.
        pages: {home: {path: /}}
        destinations: {web: {type: gtm}}
        """;

    @Test
    void refusesAFixedTextThatNoConstantHolds() {
        assertThat(refusals(withFixedText(65_535))).isEmpty();
        assertThat(refusals(withFixedText(65_536)))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("java-text-too-long"));
    }

    @Test
    void refusesMoreRulesThanAMethodHolds() {
        assertThat(refusals(withConditions(1))).isEmpty();
        assertThat(refusals(withConditions(60)))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("java-too-many-rules"));
    }

    private static List<Diagnostic> refusals(String yaml) {
        Diagnostics diagnostics = new Diagnostics();
        boolean isPrinted = !new JavaEmitter()
                .emit(Plans.of(yaml), new EmitOptions("1", Map.of("java.package", "com.acme.limits")), diagnostics)
                .isEmpty();
        assertThat(isPrinted).isEqualTo(diagnostics.all().isEmpty());
        return diagnostics.all();
    }

    private static String withFixedText(int length) {
        return HEAD + """
            properties:
              note: {type: string, description: One, example: x}
            events:
              ev: {description: One, purpose: Tests, pages: [home], within: e, fixed: {note: %s}}
            """.formatted("x".repeat(length));
    }

    /** Rules that each name nearly as many values as fit a key of YAML. */
    private static String withConditions(int count) {
        List<String> values = IntStream.range(0, 140).mapToObj(i -> "v" + i).toList();
        String definitions = values.stream().map(value -> value + ": x").collect(Collectors.joining(", "));
        String needed = IntStream.range(0, count).mapToObj(i -> "n" + i).collect(Collectors.joining(", "));
        String properties = IntStream.range(0, count)
                .mapToObj(i -> "  n" + i + ": {type: string, description: One, example: x}\n" + "  c" + i
                        + ": {type: choice, description: One, example: v0}\n")
                .collect(Collectors.joining());
        String rules = IntStream.range(0, count)
                .mapToObj(i -> "      c" + i + " = " + String.join(" | ", values) + ": n" + i + "\n")
                .collect(Collectors.joining());
        String conditions = IntStream.range(0, count).mapToObj(i -> "c" + i).collect(Collectors.joining(", "));
        return HEAD + "sets:\n  choice: {description: Many, values: {" + definitions + "}}\nproperties:\n" + properties
                + "events:\n  ev:\n    description: One\n    purpose: Tests\n    pages: [home]\n    within: e\n"
                + "    optional: [" + conditions + ", " + needed + "]\n    requires:\n" + rules;
    }
}
