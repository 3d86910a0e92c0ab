package io.github.layerscribe.codegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders; what git holds is compared in {@code LayerscribeIT}. */
class DiffCommandTest {

    @TempDir
    private Path folder;

    private Path old;
    private Path current;

    @BeforeEach
    void writeTwoPlans() throws IOException {
        Run.of("init", folder.resolve("new"));
        current = folder.resolve("new/shop.plan.yaml");
        old = Files.copy(current, folder.resolve("old.plan.yaml"));
    }

    @Test
    void plansThatSayTheSameHaveNoChanges() {
        Run run = Run.of("diff", old, current, "--fail-on=breaking");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isNotBlank().doesNotContain("transaction_id");
    }

    @Test
    void aBreakingChangeIsToldInEveryFormatAndFailsOnlyThoseWhoAsk() throws IOException {
        removeThePurchase();

        Run text = Run.of("diff", old, folder.resolve("new"));

        assertThat(text.exitCode()).isZero();
        assertThat(text.out()).contains("purchase", "major");
        assertThat(Run.of("diff", old, current, "--format=markdown").out()).contains("purchase", "**");
        assertThat(Run.of("diff", old, current, "--format=json").out())
                .startsWith("{")
                .contains("\"bump\"", "major");
        assertThat(Run.of("diff", old, current, "--fail-on=breaking").exitCode())
                .isEqualTo(1);
    }

    @Test
    void aVersionThatIsTooSmallIsShownAtItsPlace() throws IOException {
        removeThePurchase();

        Run run = Run.of("diff", old, current, "--fail-on=version");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("shop.plan.yaml:4:", "[version-bump]", "Write version: ");
        String next = run.err().replaceAll("(?s).*Write version: ([0-9.]+)\\..*", "$1");
        Files.writeString(current, Files.readString(current).replace("version: 0.1.0", "version: " + next));
        assertThat(Run.of("diff", old, current, "--fail-on=version").exitCode()).isZero();
    }

    @Test
    void aBrokenPlanIsToldAndNothingIsCompared() throws IOException {
        Files.writeString(current, Files.readString(current).replace("required: [items]", "required: [itemz]"));

        Run run = Run.of("diff", old, current);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Did you mean \"items\"?");
    }

    @Test
    void aPlanThatExtendsAnotherIsReadFromTheirRoot() throws IOException {
        String brand =
                "plan: north\nversion: 1.0.0\ngoal: Know what sells in the north.\nextends: new/shop.plan.yaml\n";
        Path below =
                Files.writeString(Files.createDirectory(folder.resolve("north")).resolve("a.yaml"), brand);
        Path changed = Files.writeString(below.resolveSibling("b.yaml"), brand + "without: [events.select_item]\n");

        assertThat(Run.of("diff", below, changed).err())
                .contains("There is no \"new/shop.plan.yaml\" in the plan's folder", "plan root");
        Run run = Run.of("diff", below, changed, "--root", folder);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Event \"select_item\" is removed");
    }

    @Test
    void whatIsNotThereIsWrongUse() {
        assertThat(Run.of("diff", old, folder.resolve("none")).exitCode()).isEqualTo(2);
        assertThat(Run.of("diff", "git:main", current).exitCode()).isEqualTo(2);
        assertThat(Run.of("diff", old, current, "--format=html").err())
                .contains("--format is one of text, markdown, json, not \"html\".");
        assertThat(Run.of("diff", old, current, "--fail-on=all").err())
                .contains("--fail-on is one of version, breaking, not \"all\".");
    }

    private void removeThePurchase() throws IOException {
        String text = Files.readString(current);
        int purchase = text.indexOf("  purchase:");
        Files.writeString(current, text.substring(0, purchase) + text.substring(text.indexOf("  select_item:")));
    }
}
