package io.github.layerscribe.codegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintCommandTest {

    private static final String COLOUR = "\u001B[";

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void writeThePlan() {
        Run.of("init", folder);
        plan = folder.resolve("shop.plan.yaml");
    }

    @Test
    void aCleanPlanEndsWith0AndSaysSo() {
        assertThat(Run.of("lint", plan)).isEqualTo(new Run(0, "0 errors, 0 warnings.\n", ""));
        assertThat(Run.of("lint", folder)).isEqualTo(new Run(0, "0 errors, 0 warnings.\n", ""));
    }

    @Test
    void anErrorEndsWith1AndIsShownWithItsLine() throws IOException {
        replace("required: [items]", "required: [itemz]");

        Run run = Run.of("lint", plan);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("shop.plan.yaml:", "error [", "Did you mean \"items\"?", "^^^^^", "1 error, 0 warnings.\n")
                .doesNotContain(COLOUR);
    }

    @Test
    void aWarningEndsWith1OnlyForThoseWhoAsk() throws IOException {
        replace("  select_item:\n", "  select_item:\n    name: select_item_v2\n");

        assertThat(Run.of("lint", plan).out()).contains("warning [version-in-name]");
        assertThat(Run.of("lint", plan).exitCode()).isZero();
        assertThat(Run.of("lint", plan, "--fail-on=warning").exitCode()).isEqualTo(1);
        assertThat(Run.of("lint", plan, "--fail-on", "error").exitCode()).isZero();
    }

    @Test
    void waiversAreJudgedByTheDayThatIsNamed() throws IOException {
        replace("  select_item:\n", "  select_item:\n    name: select_item_v2\n");
        String waiver =
                "\nallow:\n  - {rule: version-in-name, at: events.select_item, because: Old name, until: 2026-06-30}\n";
        Files.writeString(plan, Files.readString(plan) + waiver);

        assertThat(Run.of("lint", plan, "--today=2026-06-30").out()).doesNotContain("[version-in-name]");
        assertThat(Run.of("lint", plan, "--today=2026-07-01").out()).contains("[version-in-name]");
    }

    @ParameterizedTest
    @CsvSource({
        "json,   '{',                         '\"rule\" : \"'",
        "sarif,  '{',                         '\"ruleId\" : \"'",
        "github, '::error file=',             ',title='",
        "junit,  '<?xml version=\"1.0\"',     '<failure type=\"'",
    })
    void machinesGetTheirFormatAndNothingElse(String format, String start, String content) throws IOException {
        replace("required: [items]", "required: [itemz]");

        Run run = Run.in(true, Map.of("CLICOLOR_FORCE", "1"), "lint", plan, "--format=" + format);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith(start).contains(content).doesNotContain(COLOUR);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void sarifTellsWhatARuleTeaches() throws IOException {
        replace("  select_item:\n", "  select_item:\n    name: select_item_v2\n");

        assertThat(Run.of("lint", plan, "--format=sarif").out())
                .contains("\"shortDescription\"", "Good:\\n")
                .doesNotContain("\"text\" : \"event name style\"");
    }

    @Test
    void sarifTeachesWhatTheReaderRefusesToo() throws IOException {
        replace("required: [items]", "required: items, currency");

        assertThat(Run.of("lint", plan, "--format=sarif").out())
                .contains("\"id\" : \"list-brackets\"")
                .doesNotContain("\"text\" : \"list brackets\"");
    }

    @Test
    void aReportGoesToAFileAndItsFolderIsMade() throws IOException {
        Path report = folder.resolve("reports/layerscribe.json");
        replace("required: [items]", "required: [itemz]");

        Run run = Run.of("lint", plan, "--format=json", "--output", report);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).endsWith("reports/layerscribe.json: 1 error, 0 warnings.\n");
        assertThat(report)
                .content()
                .isEqualTo(Run.of("lint", plan, "--format=json").out());
    }

    @ParameterizedTest
    @CsvSource({
        "true,  '',             '',               true",
        "false, '',             '',               false",
        "true,  TERM=dumb,      '',               false",
        "true,  NO_COLOR=1,     '',               false",
        "true,  NO_COLOR=,      '',               true",
        "false, CLICOLOR_FORCE=1, '',             true",
        "false, CLICOLOR_FORCE=0, '',             false",
        "true,  NO_COLOR=1,     --color=always,   true",
        "false, '',             --color=always,   true",
        "true,  '',             --color=never,    false",
        "true,  '',             --color=auto,     true",
    })
    void coloursAreForTerminalsAndForThoseWhoAsk(boolean isTerminal, String variable, String option, boolean isColoured)
            throws IOException {
        replace("required: [items]", "required: [itemz]");
        String[] pair = variable.split("=", 2);
        Map<String, String> environment = variable.isEmpty() ? Map.of() : Map.of(pair[0], pair[1]);

        Run run = option.isEmpty()
                ? Run.in(isTerminal, environment, "lint", plan)
                : Run.in(isTerminal, environment, "lint", plan, option);

        assertThat(run.out().contains(COLOUR)).isEqualTo(isColoured);
    }

    private void replace(String old, String text) throws IOException {
        String before = Files.readString(plan);
        assertThat(before).contains(old);
        Files.writeString(plan, before.replace(old, text));
    }
}
