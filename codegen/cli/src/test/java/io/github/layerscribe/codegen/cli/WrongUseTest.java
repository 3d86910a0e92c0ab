package io.github.layerscribe.codegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody is told who mistypes a command, or names what is not there. */
class WrongUseTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lnt                                     | layerscribe: There is no command \"lnt\". Did you mean \"lint\"?",
                "lint PLAN --formt=json                  | layerscribe lint: There is no option \"--formt\". Did you mean \"--format\"?",
                "lint                                    | layerscribe lint: PLAN is missing: The plan's file, or the folder that holds it.",
                "lint PLAN other                         | layerscribe lint: \"other\" is one argument too many.",
                "lint PLAN --format                      | layerscribe lint: --format=FORMAT lacks its value: text, json, sarif, github or junit.",
                "lint PLAN --format=xml                  | layerscribe lint: There is no format \"xml\".",
                "lint PLAN --fail-on=hint                | layerscribe lint: --fail-on is error or warning, not \"hint\".",
                "lint PLAN --today=tomorrow              | layerscribe lint: \"tomorrow\" is no day.",
                "lint PLAN --color=blue                  | layerscribe lint: --color is auto, always or never, not \"blue\".",
                "lint nowhere.yaml                       | layerscribe lint: There is no file or folder \"nowhere.yaml\".",
                "generate PLAN --out=x                   | layerscribe generate: --emit=EMITTER is missing: What to make",
                "generate PLAN --out=x --emit=jav        | layerscribe generate: There is no emitter `jav`. Did you mean `java`?",
                "generate PLAN --out=x --emit=java       | layerscribe generate: The emitter `java` needs `java.package`",
                "generate PLAN --out=x --emit=java --set=java.packag=a | There is no setting `java.packag`. Did you mean `java.package`?",
                "generate PLAN --out=x --emit=java --set=java.package | layerscribe generate: \"java.package\" has no value. Write a name, = and a value",
                "help lnt                                | layerscribe: There is no command \"lnt\". Did you mean \"lint\"?",
                "lint @PLAN                              | layerscribe lint: There is no file or folder \"@",
                "diff git:HEAD nowhere.yaml              | layerscribe diff: There is no file or folder \"nowhere.yaml\".",
                "import segment PLAN --out=x --id=Shoe_Shop | layerscribe import: \"Shoe_Shop\" cannot be the id of a plan. Write at most 60",
                "explain evnt-name-style                 | layerscribe explain: There is no rule \"evnt-name-style\". Did you mean \"event-name-style\"?",
            })
    void isToldInOneSentenceAndEndsWith2(String command, String sentence) {
        Run.of("init", folder);

        Run run = Run.of((Object[]) command.replace("PLAN", plan().toString()).split(" +"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(sentence)
                .doesNotContainIgnoringCase("invalid")
                .doesNotContain("Exception");
        assertThat(run.err().lines().reduce((a, b) -> b)).get().asString().matches("See \"layerscribe.* --help\"\\.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lint ''", "fmt ''", "init ''", "generate PLAN --emit=plan --out=''", "lint PLAN --root=''"})
    void anEmptyWordIsNotTheFolderOneIsIn(String command) {
        Run.of("init", folder);

        Run run = Run.of(Stream.of(command.split(" "))
                .map(word -> word.replace("PLAN", plan().toString()).replace("''", ""))
                .toArray());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("An empty word names no file or folder.", "a dot");
    }

    @Test
    void withoutACommandTheHelpIsShownOnTheErrorStream() {
        Run run = Run.of();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: layerscribe", "lint ", "generate ", "explain ");
    }

    @Test
    void aReportThatCannotBeWrittenIsWrongUseAndLeavesNothingBehind() throws Exception {
        Run.of("init", folder);
        Path taken = Files.createDirectory(folder.resolve("taken"));

        Run run = Run.of("lint", plan(), "--output", taken);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("taken\" cannot be read or written: it is a folder.");
        assertThat(taken).isEmptyDirectory();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(4);
        }
    }

    @Test
    void whatNobodyForesawIsOurBugAndShowsItsTraceToWhomeverAsks() {
        Run run = runThatFails();
        Run debugged = runThatFails("--debug");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains("a bug of Layerscribe", "planted", "--debug", "report")
                .doesNotContain("\tat ");
        assertThat(debugged.exitCode()).isEqualTo(3);
        assertThat(debugged.err()).contains("\tat ", "planted");
    }

    /** A stream that fails stands for a bug: nothing expects it. */
    private Run runThatFails(String... more) {
        Run.of("init", folder);
        StringWriter err = new StringWriter();
        PrintWriter broken = new PrintWriter(new StringWriter()) {
            @Override
            public void print(String text) {
                throw new IllegalStateException("planted");
            }
        };
        String[] words = new String[more.length + 2];
        words[0] = "lint";
        words[1] = plan().toString();
        System.arraycopy(more, 0, words, 2, more.length);
        int exitCode = Layerscribe.run(Terminal.of(broken, new PrintWriter(err), false, Map.of()), words);
        return new Run(exitCode, "", err.toString());
    }

    private Path plan() {
        return folder.resolve("shop.plan.yaml");
    }
}
