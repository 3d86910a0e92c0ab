package io.github.layerscribe.codegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.format.PlanSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {

    @TempDir
    private Path folder;

    @Test
    void writesAPlanThatLintHasNothingToSayAbout() {
        Path plans = folder.resolve("new/plans");

        Run run = Run.of("init", plans);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "shop.plan.yaml written",
                        "plan.schema.json written",
                        "README.md written",
                        "Next: layerscribe lint ");
        Run lint = Run.of("lint", plans.resolve("shop.plan.yaml"), "--fail-on=warning");
        assertThat(lint).isEqualTo(new Run(0, "0 errors, 0 warnings.\n", ""));
    }

    @Test
    void aPlanThatExtendsGa4HasItsEventsAndNothingOfItsOwnToMend() {
        Path plan = folder.resolve("shop.plan.yaml");

        assertThat(Run.of("init", folder, "--extends=ga4").exitCode()).isZero();

        Run lint = Run.of("lint", plan, "--fail-on=warning");
        assertThat(lint.exitCode()).isZero();
        assertThat(lint.out()).doesNotContain("shop.plan.yaml:");
        Run.of("generate", plan, "--emit=java", "--set=java.package=com.acme", "--out", folder.resolve("out"));
        assertThat(folder.resolve("out/java/com/acme/AddToCart.java")).isRegularFile();
        assertThat(folder.resolve("out/java/com/acme/LevelUp.java")).doesNotExist();
    }

    @Test
    void anUnknownPlanToExtendIsRefusedBeforeAnythingIsWritten() {
        Run run = Run.of("init", folder, "--extends=ga3");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("No plan \"ga3\" comes with Layerscribe.", "--extends=ga4");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theNextCommandThatItNamesWorks() {
        String next = Run.of("init", folder).out().lines().reduce((a, b) -> b).orElseThrow();

        assertThat(Run.of((Object[]) next.replace("Next: layerscribe ", "").split(" "))
                        .exitCode())
                .isZero();
    }

    @Test
    void neverOverwritesAPlan() throws IOException {
        Path plan = Files.writeString(folder.resolve("shop.plan.yaml"), "mine");

        Run run = Run.of("init", folder);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("There is a plan already", "Nothing was written.");
        assertThat(plan).hasContent("mine");
        assertThat(folder.resolve("README.md")).doesNotExist();
        assertThat(folder.resolve("plan.schema.json")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--debug", "--extends=ga4"})
    void thePlanNamesTheSchemaThatEditorsFindBesideIt(String option) throws IOException {
        Run.of("init", folder, option);

        String named = Files.readAllLines(folder.resolve("shop.plan.yaml")).get(0);
        assertThat(named).startsWith("# yaml-language-server: $schema=");
        assertThat(folder.resolve(named.substring(named.indexOf('=') + 1))).hasContent(PlanSchema.text());
    }

    @Test
    void neverOverwritesWhatElseIsThere() throws IOException {
        Path readme = Files.writeString(folder.resolve("README.md"), "mine");
        Path schema = Files.writeString(folder.resolve("plan.schema.json"), "mine");

        Run run = Run.of("init", folder);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "README.md was there already and stays as it is.",
                        "plan.schema.json was there already and stays as it is.");
        assertThat(readme).hasContent("mine");
        assertThat(schema).hasContent("mine");
    }

    @Test
    void theReadmeNamesCommandsThatWork() throws IOException {
        Run.of("init", folder);
        String readme = Files.readString(folder.resolve("README.md"));
        String[] commands = readme.lines()
                .filter(line -> line.startsWith("    layerscribe "))
                .map(line -> line.strip()
                        .replace("layerscribe ", "")
                        .replace(
                                "shop.plan.yaml",
                                folder.resolve("shop.plan.yaml").toString())
                        .replace("--out=generated", "--out=" + folder.resolve("generated")))
                .toArray(String[]::new);

        assertThat(commands).hasSizeGreaterThan(2);
        for (String command : commands) {
            assertThat(Run.of((Object[]) command.split(" ")).exitCode())
                    .as(command)
                    .isZero();
        }
    }
}
