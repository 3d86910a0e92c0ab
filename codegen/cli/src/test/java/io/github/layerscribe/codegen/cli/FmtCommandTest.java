package io.github.layerscribe.codegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtCommandTest {

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void writeThePlan() {
        Run.of("init", folder);
        plan = folder.resolve("shop.plan.yaml");
    }

    @Test
    void theStarterIsFormattedAlready() {
        assertThat(Run.of("fmt", plan, "--check")).isEqualTo(new Run(0, "1 file as it should be.\n", ""));
    }

    @Test
    void rewritesInPlaceAndLeavesNothingElseBehind() throws IOException {
        String before = Files.readString(plan);
        Files.writeString(plan, spoilt(before));

        Run run = Run.of("fmt", plan);

        assertThat(run).isEqualTo(new Run(0, shown(plan) + "\n1 file formatted, 0 files as it should be.\n", ""));
        assertThat(plan).hasContent(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .containsExactlyInAnyOrder(plan, folder.resolve("README.md"), folder.resolve("plan.schema.json"));
        }
    }

    @Test
    void checkNamesTheFilesAndWritesNothing() throws IOException {
        String spoilt = spoilt(Files.readString(plan));
        Files.writeString(plan, spoilt);

        Run run = Run.of("fmt", plan, "--check");

        assertThat(run).isEqualTo(new Run(1, shown(plan) + "\n1 file to format, 0 files as it should be.\n", ""));
        assertThat(plan).content().isEqualTo(spoilt);
    }

    @Test
    void aFolderIsAllFilesOfItsPlanAndNothingElse() throws IOException {
        String text = Files.readString(plan);
        int events = text.indexOf("# What happens.");
        Files.writeString(plan, text.substring(0, events) + "include: [more/]\n");
        Path more = Files.createDirectories(folder.resolve("more"));
        Files.writeString(more.resolve("events.yaml"), spoilt(text.substring(events)));
        Path other = Files.writeString(folder.resolve("notes.txt"), "a:    b");

        assertThat(Run.of("fmt", folder, "--check").out())
                .isEqualTo(shown(more.resolve("events.yaml")) + "\n1 file to format, 1 file as it should be.\n");
        assertThat(Run.of("fmt", folder).exitCode()).isZero();
        assertThat(Run.of("fmt", folder, "--check").exitCode()).isZero();
        assertThat(other).hasContent("a:    b");
    }

    @Test
    void aFileThatCannotBeReadIsToldAndStaysWhileOthersAreFormatted() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "a: [\n");
        Files.writeString(plan, spoilt(Files.readString(plan)));

        Run run = Run.of("fmt", broken, plan);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("broken.yaml:", "error [");
        assertThat(run.out()).contains("1 file formatted");
        assertThat(broken).hasContent("a: [\n");
    }

    private static String spoilt(String text) {
        return text.replace("\n    purpose: Rev", "\n    purpose:   Rev");
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
