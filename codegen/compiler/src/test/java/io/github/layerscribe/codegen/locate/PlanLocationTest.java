package io.github.layerscribe.codegen.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.LoadedPlan;
import io.github.layerscribe.codegen.parse.PlanLoader;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where plans come from; the repositories are real ones below {@code target}. */
class PlanLocationTest {

    private static final String OLD = "plan: acme\nversion: 1.0.0\ngoal: Sell shoes.\n";
    private static final String NEW = "plan: acme\nversion: 2.0.0\ngoal: Sell shoes.\n";

    @TempDir
    private Path outside;

    private final Diagnostics diagnostics = new Diagnostics();
    private Path folder = Path.of("target");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "locate");
    }

    @AfterEach
    void removeFolder() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void aRefIsTheSamePlanAtThatCommit() throws IOException {
        Path plan = repositoryWithTwoVersions();

        assertThat(load("git:v1", plan).version()).hasToString("1.0.0");
        assertThat(load("git:main", plan).version()).hasToString("2.0.0");
        assertThat(load("git:HEAD~1", plan).version()).hasToString("1.0.0");
    }

    @Test
    void placesAreShownWithTheRef() throws IOException {
        Path plan = repositoryWithTwoVersions();

        assertThat(load("git:v1", plan).info().declaration().range()).hasToString("v1:plans/shop.plan.yaml:1:7");
    }

    @Test
    void aPlanThatLayElsewhereThenIsFoundByItsPath() throws IOException {
        GitRepository repository = GitRepository.in(folder.resolve("shop"));
        repository.write("old/tracking.yaml", OLD);
        repository.commit("Old");
        Files.delete(repository.folder().resolve("old/tracking.yaml"));
        Path plan = repository.write("plans/shop.plan.yaml", NEW);
        repository.commit("New");

        assertThat(load("git:HEAD~1:old/tracking.yaml", plan).version()).hasToString("1.0.0");
        assertThat(load("git:HEAD~1:old", plan).version()).hasToString("1.0.0");
        assertThatThrownBy(() -> load("git:HEAD~1", plan))
                .isInstanceOf(PlanNotFoundException.class)
                .hasMessage("There is no \"plans/shop.plan.yaml\" at \"HEAD~1\"."
                        + " If it lay elsewhere then, write git:HEAD~1:PATH.");
    }

    @Test
    void filesOfThatTimeAreIncluded() throws IOException {
        GitRepository repository = GitRepository.in(folder.resolve("shop"));
        Path plan = repository.write("plans/shop.plan.yaml", OLD + "include: [teams/]\n");
        repository.write("plans/teams/one.yaml", "teams:\n  then: {role: agency}\n");
        repository.commit("Old");
        repository.write("plans/teams/one.yaml", "teams:\n  now: {role: agency}\n");

        assertThat(load("git:HEAD", plan).teams().all()).extracting("id").containsExactly("then");
    }

    @Test
    void thePlanRootIsThatOfThatTime() throws IOException {
        GitRepository repository = GitRepository.in(folder.resolve("shop"));
        Path root = repository.folder().resolve("plans");
        repository.write("plans/base.plan.yaml", OLD);
        Path brand = repository.write("plans/brands/north.plan.yaml", NEW);
        repository.commit("Old");
        repository.write("plans/base.plan.yaml", NEW);

        try (OpenPlan open = PlanLocation.of("git:HEAD", brand, root).open()) {
            Path rootThen = Objects.requireNonNull(open.source().root());

            assertThat(rootThen.relativize(open.source().path())).hasToString("brands/north.plan.yaml");
            assertThat(Files.readString(rootThen.resolve("base.plan.yaml"))).isEqualTo(OLD);
        }
    }

    @Test
    void aBrandFindsItsParentOfThatTime() throws IOException {
        GitRepository repository = GitRepository.in(folder.resolve("shop"));
        Path root = repository.folder().resolve("plans");
        repository.write("plans/base.plan.yaml", OLD + "teams:\n  then: {role: agency}\n");
        Path brand = repository.write("plans/brands/north.plan.yaml", NEW + "extends: base.plan.yaml\n");
        repository.commit("Old");
        repository.write("plans/base.plan.yaml", OLD + "teams:\n  now: {role: agency}\n");

        TrackingPlan plan = load(PlanLocation.of("git:HEAD", brand, root));

        assertThat(plan.teams().all()).extracting("id").containsExactly("then");
    }

    @Test
    void whatIsNotCommittedIsNotSeenAndNothingIsCheckedOut() throws IOException {
        Path plan = repositoryWithTwoVersions();
        Files.writeString(plan, "no plan at all");

        assertThat(load("git:HEAD", plan).version()).hasToString("2.0.0");
        assertThat(plan).hasContent("no plan at all");
    }

    @Test
    void aFolderMayHoldThePlanAndBeTheTopOfTheRepository() throws IOException {
        GitRepository repository = GitRepository.in(folder.resolve("shop"));
        repository.write("main.yaml", OLD);
        repository.commit("Old");

        assertThat(load("git:HEAD", repository.folder()).version()).hasToString("1.0.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"git:", "git: ", "git:--upload-pack=touch x", "git:-h", "git:a\nb", "git::plans/shop.plan.yaml"})
    void whatCouldBeAnOptionIsRefused(String words) {
        assertThatThrownBy(() -> PlanLocation.of(words, folder))
                .isInstanceOf(PlanNotFoundException.class)
                .hasMessageContaining("names no commit. Write git: and a branch, tag or commit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "git:main:",
                "git:main:../x",
                "git:main:/etc",
                "git:main:a//b",
                "git:main:a/./b",
                "git:main:a\u0000"
            })
    void pathsStayInTheRepository(String words) {
        assertThatThrownBy(() -> PlanLocation.of(words, folder))
                .isInstanceOf(PlanNotFoundException.class)
                .hasMessageContaining(
                        "is no path from the top of the repository. Write one such as plans/shop.plan.yaml.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "main..HEAD", "v1:plans", "$(touch x)", "';--"})
    void anUnknownRefIsTold(String ref) throws IOException {
        Path plan = repositoryWithTwoVersions();
        String name = ref.split(":", 2)[0];

        assertThatThrownBy(() -> load("git:" + ref.replace("v1:plans", "nowhere:plans"), plan))
                .isInstanceOf(PlanNotFoundException.class)
                .hasMessage("The repository knows no commit \"" + name.replace("v1", "nowhere")
                        + "\". Write a branch, tag or commit that it has; a shallow clone may need git fetch first.");
    }

    @Test
    void aFolderWithoutARepositoryIsTold() throws IOException {
        Path plan = Files.writeString(outside.resolve("shop.plan.yaml"), NEW);

        assertThatThrownBy(() -> load("git:main", plan))
                .isInstanceOf(PlanNotFoundException.class)
                .hasMessageContaining("is in no git repository that can be read: fatal: not a git repository")
                .hasMessageContaining("Name a file or folder instead of git:REF");
    }

    @Test
    void anotherPathIsAFileOrFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("shop.plan.yaml"), NEW);

        assertThat(load(PlanLocation.of(file.toString(), folder)).version()).hasToString("2.0.0");
        assertThat(load(PlanLocation.of(folder)).version()).hasToString("2.0.0");
        assertThat(load(PlanLocation.of(file, folder)).version()).hasToString("2.0.0");
    }

    @Test
    void anArtifactsPlanIsShownWithItsCoordinates() throws IOException {
        Path jar = jar(Map.of(
                "META-INF/layerscribe/plan/shop.plan.yaml", OLD + "include: more/a.yaml\n",
                "META-INF/layerscribe/plan/more/a.yaml", "teams:\n  one: {role: agency}\n",
                "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n"));

        TrackingPlan plan = load(PlanLocation.inArtifact(jar, "com.acme:plan:1.0.0"));

        assertThat(plan.info().declaration().range()).hasToString("com.acme:plan:1.0.0!/shop.plan.yaml:1:7");
        assertThat(plan.teams().get("one").range()).hasToString("com.acme:plan:1.0.0!/more/a.yaml:2:3");
    }

    @Test
    void anArtifactWithoutAPlanIsTold() throws IOException {
        Path jar = jar(Map.of("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n"));
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");

        assertThatThrownBy(() -> PlanLocation.inArtifact(jar, "g:a:1").open())
                .hasMessage(
                        "The artifact \"g:a:1\" holds no plan. A plan lies under META-INF/layerscribe/plan/ of its jar.");
        assertThatThrownBy(() -> PlanLocation.inArtifact(text, "g:a:1").open()).hasMessageEndingWith("is no jar.");
        assertThatThrownBy(() -> PlanLocation.inArtifact(folder.resolve("none.jar"), "g:a:1")
                        .open())
                .hasMessageContaining("Resolve the artifact first.");
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        Path plan = repositoryWithTwoVersions();
        List<Path> before = leftovers();

        load("git:v1", plan);
        assertThatThrownBy(() -> load("git:nowhere", plan)).isInstanceOf(PlanNotFoundException.class);

        assertThat(leftovers()).isEqualTo(before);
    }

    private static List<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("layerscribe-plan"))
                    .sorted()
                    .toList();
        }
    }

    private Path repositoryWithTwoVersions() throws IOException {
        GitRepository repository = GitRepository.in(folder.resolve("shop"));
        Path plan = repository.write("plans/shop.plan.yaml", OLD);
        repository.commit("Old");
        repository.git("tag", "v1");
        repository.write("plans/shop.plan.yaml", NEW);
        repository.commit("New");
        return plan;
    }

    private TrackingPlan load(String words, Path plan) throws IOException {
        return load(PlanLocation.of(words, plan));
    }

    private TrackingPlan load(PlanLocation location) throws IOException {
        try (OpenPlan open = location.open()) {
            LoadedPlan loaded = PlanLoader.read(open.source(), diagnostics);
            return loaded.plan().orElseThrow(() -> new AssertionError(diagnostics.all()));
        }
    }

    private Path jar(Map<String, String> entries) throws IOException {
        Path jar = folder.resolve("plan.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
