package io.github.layerscribe.codegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.lint.LintRules;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {

    static Stream<String> verbs() {
        return Verbs.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyVerbExplainsItselfWithExamplesWhicheverWayItIsAsked(String verb) {
        Run run = Run.of(verb, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Usage: layerscribe " + verb)
                .contains("Examples:\n  ", "layerscribe " + verb)
                .doesNotContain("\u001B[", "${", "null");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(Run.of("help", verb)).isEqualTo(run);
        assertThat(Run.of(verb, "-h")).isEqualTo(run);
    }

    @Test
    void theHelpListsEveryVerb() {
        assertThat(Run.of("--help").out().lines().filter(line -> line.startsWith("  ")))
                .anyMatch(line -> line.startsWith("  lint  "))
                .hasSizeGreaterThan(Verbs.NAMES.size());
        assertThat(Verbs.NAMES).allMatch(verb -> Run.of("--help").out().contains("\n  " + verb + " "));
    }

    @Test
    void helpHasColoursInATerminalOnly() {
        assertThat(Run.in(true, Map.of(), "--help").out()).contains("\u001B[");
        assertThat(Run.in(true, Map.of(), "--help", "--color=never").out()).doesNotContain("\u001B[");
    }

    @Test
    void theVersionIsToldWithJavas() {
        assertThat(Run.of("--version").out()).matches("Layerscribe .*\nJava \\d+ \\(.*\\)\n");
    }

    @Test
    void explainListsEveryRuleAndTeachesOne() {
        String list = Run.of("explain").out();

        assertThat(LintRules.all()).allMatch(rule -> list.contains("  " + rule.id() + " "));
        assertThat(Run.of("explain", "event-name-style", "--today=2026-01-01").out())
                .startsWith("event-name-style (")
                .contains("Bad:", "Good:", "until: 2026-04-01");
        assertThat(Run.of("explain", "comma-in-braces").out())
                .startsWith("comma-in-braces (reader, error)\n")
                .contains("Bad:", "description: Sum, without tax", "Good:");
    }

    @Test
    void completionKnowsVerbsOptionsAndTheirWords() {
        Run run = Run.of("completion");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("\"sarif\"", "--fail-on", "\"javascript\"");
        assertThat(Verbs.NAMES).allMatch(verb -> run.out().contains("_picocli_layerscribe_" + verb));
    }
}
