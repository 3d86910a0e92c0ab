package io.github.layerscribe.codegen.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans that are made to take all memory or all time: each is refused at once, with a place, or generated and compiled. */
class BombsTest {

    private static final String HEAD = "plan: bomb\nversion: 1.0.0\ngoal: Take it all.\n";

    @TempDir
    private Path sandbox;

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("5,000 properties", "too-many-properties", properties(5_000)),
                Arguments.of("5,000 values", "set-size", "properties:\n  size: {type: " + words(5_000, " | ") + "}\n"),
                Arguments.of("5,000 named values", "set-size", "sets:\n  size: {values: {" + values(5_000) + "}}\n"),
                Arguments.of("5,000 lists", "too-deep", "x-deep: " + "[".repeat(5_000) + "]".repeat(5_000) + "\n"),
                Arguments.of(
                        "5,000 maps", "too-deep", "x-deep: " + "{a: ".repeat(5_000) + "1" + "}".repeat(5_000) + "\n"),
                Arguments.of("a billion laughs", "anchor", laughs()),
                Arguments.of("a map that holds itself", "anchor", "x-self: &self {again: *self}\n"),
                Arguments.of("a check of 100,000 brackets", "check", check("(".repeat(100_000))),
                Arguments.of(
                        "an evil pattern", "pattern", "properties:\n  a: {type: string, pattern: '(?=(a+)+$)'}\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    @Timeout(60)
    void isRefusedAtItsPlace(String bomb, String rule, String sections) {
        HostilePlan plan = HostilePlan.read(0, bomb, "", HEAD + sections, sandbox.resolve("bomb.plan.yaml"));

        plan.diagnostics().forEach(problem -> RefusalCheck.hasItsPlace(plan, problem));
        assertThat(plan.isRefused()).isTrue();
        assertThat(plan.diagnostics()).extracting(Diagnostic::rule).contains(rule);
    }

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of("200 properties", properties(200)),
                Arguments.of("a description of 70 KB", described("y".repeat(70_000))),
                Arguments.of("a description of 70 KB of emoji", described("\uD83D\uDE00".repeat(17_500))),
                Arguments.of("a description of 70 KB of ends of comments", described("*/".repeat(35_000))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("taken")
    @Timeout(60)
    void isGeneratedWhole(String bomb, String sections) {
        HostilePlan plan = HostilePlan.read(0, bomb, "", HEAD + sections, sandbox.resolve("bomb.plan.yaml"));
        assertThat(plan.isRefused()).as(plan.diagnostics().toString()).isFalse();
        GeneratedBatch batch = new GeneratedBatch();
        batch.add(plan);

        assertThat(batch.size()).isOne();
        batch.compileAndLoad();
        assertThat(batch.writeBelow(sandbox.resolve("output"))).isNotEmpty();
    }

    private static String properties(int count) {
        String ids = words(count, ", ");
        return "properties:\n  " + ids.replace(", ", ": {type: string}\n  ")
                + ": {type: string}\nevents:\n  all: {pages: none," + " description: All of them, required: [" + ids
                + "]}\n";
    }

    private static String described(String text) {
        return "properties:\n  a: {type: string, description: \"" + text
                + "\", example: x}\nevents:\n  tell: {pages: none," + " emitted_by: [server, browser], description: \""
                + text + "\", purpose: \"" + text + "\", required: [a]}\n";
    }

    private static String check(String side) {
        return "properties:\n  a: {type: integer}\nevents:\n  e: {description: E, required: [a], check: \"a = " + side
                + "\"}\n";
    }

    /** Nine levels of nine aliases each. */
    private static String laughs() {
        StringBuilder bomb = new StringBuilder("x-laughs:\n  a0: &a0 [ha, ha]\n");
        for (int i = 1; i < 9; i++) {
            String alias = "*a" + (i - 1);
            bomb.append("  a").append(i).append(": &a").append(i).append(" [");
            bomb.append((alias + ", ").repeat(8)).append(alias).append("]\n");
        }
        return bomb.toString();
    }

    private static String words(int count, String between) {
        return IntStream.range(0, count).mapToObj(i -> "w" + i + "w").collect(Collectors.joining(between));
    }

    private static String values(int count) {
        return IntStream.range(0, count).mapToObj(i -> "w" + i + "w: A value").collect(Collectors.joining(", "));
    }
}
