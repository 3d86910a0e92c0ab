package io.github.layerscribe.codegen.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans that are not files of the disk, and what their files are called. */
class PlanSourceTest {

    private static final String TOP = "plan: acme\nversion: 1.0.0\ngoal: Sell shoes.\n";

    @TempDir
    private Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aPlanInAnArchiveIsReadWithAllItsFiles() throws IOException {
        try (FileSystem jar = archive()) {
            write(jar.getPath("/plans/shop.plan.yaml"), TOP + "include: [words.yaml, events/]\n");
            write(jar.getPath("/plans/words.yaml"), "properties:\n  coupon: {type: string}\n");
            write(jar.getPath("/plans/events/one.yaml"), "events:\n  one: {required: [coupon]}\n");

            LoadedPlan whole = read(PlanSource.of(jar.getPath("/plans/shop.plan.yaml")));
            assertThat(whole.plan().orElseThrow().events().all())
                    .extracting("id")
                    .containsExactly("one");
            assertThat(whole.files()).hasSize(3);
            assertThat(whole.folders()).hasSize(1);
            assertThat(diagnostics.all()).isEmpty();
        }
    }

    @Test
    void aPlanAtTheTopOfAnArchiveIsReadByFileAndByFolder() throws IOException {
        try (FileSystem jar = archive()) {
            write(jar.getPath("shop.plan.yaml"), TOP);

            assertThat(read(PlanSource.of(jar.getPath("shop.plan.yaml"))).plan())
                    .isPresent();
            assertThat(read(PlanSource.of(jar.getPath("/"))).plan()).isPresent();
        }
    }

    @Test
    void nothingOutsideTheRootIsReadInAnArchive() throws IOException {
        try (FileSystem jar = archive()) {
            write(jar.getPath("/secret.yaml"), "teams:\n  one: {role: agency}\n");
            write(jar.getPath("/plans/shop.plan.yaml"), TOP + "include: [../secret.yaml, /secret.yaml]\n");

            assertThat(read(PlanSource.of(jar.getPath("/plans"))).plan()).isEmpty();
            assertThat(diagnostics.all()).extracting(Diagnostic::rule).containsExactly("include", "include");
        }
    }

    @Test
    void filesOfTheFolderOneIsInAreCalledWithoutItsDot() {
        PlanSource here = PlanSource.of(Path.of("."));

        assertThat(here.nameOf(Path.of("./parts/shop.plan.yaml"), Path.of("."))).isEqualTo("parts/shop.plan.yaml");
        assertThat(here.nameOf(Path.of("."), Path.of("."))).isEqualTo(".");
        assertThat(here.nameOf(Path.of("../shop.plan.yaml"), Path.of("."))).isEqualTo("../shop.plan.yaml");
    }

    @Test
    void filesAreCalledAsTheSourceSays() throws IOException {
        try (FileSystem jar = archive()) {
            write(jar.getPath("/plans/shop.plan.yaml"), TOP + "include: parts/\n");
            write(jar.getPath("/plans/parts/words.yaml"), "properties:\n  coupon: {type: text}\n");

            read(PlanSource.of(jar.getPath("/plans/shop.plan.yaml"))
                    .withRoot(jar.getPath("/plans"))
                    .shownAs("com.acme:plan:1.0.0!/"));
            assertThat(places()).containsExactly("com.acme:plan:1.0.0!/parts/words.yaml:2:18");
        }
    }

    @Test
    void aMissingFileIsCalledAsTheSourceSays() throws IOException {
        try (FileSystem jar = archive()) {
            read(PlanSource.of(jar.getPath("/shop.plan.yaml")).shownAs("main:"));

            assertThat(places()).containsExactly("main:shop.plan.yaml:1:1");
        }
    }

    @Test
    void aRootThatIsNotThereIsTold() throws IOException {
        write(folder.resolve("shop.plan.yaml"), TOP);

        assertThat(read(PlanSource.of(folder.resolve("shop.plan.yaml")).withRoot(folder.resolve("none")))
                        .plan())
                .isEmpty();
        assertThat(diagnostics.all()).extracting(Diagnostic::rule).containsExactly("missing-file");
    }

    private LoadedPlan read(PlanSource source) throws IOException {
        return PlanLoader.read(source, diagnostics);
    }

    private List<String> places() {
        return diagnostics.all().stream().map(found -> found.range().toString()).toList();
    }

    private FileSystem archive() throws IOException {
        return FileSystems.newFileSystem(
                URI.create("jar:" + folder.resolve("plan.jar").toUri()), Map.of("create", "true"));
    }

    private static void write(Path file, String text) throws IOException {
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Files.writeString(file, text);
    }
}
