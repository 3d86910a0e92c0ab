package io.github.layerscribe.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.layerscribe.codegen.CodegenResult.Outcome;
import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.output.OutputFolders;
import io.github.layerscribe.codegen.parse.PlanSource;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodegenRunTest {

    private static final String HEAD = """
            plan: acme-shoes
            version: 1.0.0
            goal: Know who signs in.
            """;
    private static final String SECTIONS = """
            properties:
              method: {type: string, description: How the visitor signed in, example: Google}
            events:
              login: {description: A visitor signs in, purpose: How?, pages: none, emitted_by: [server, browser], required: [method]}
            """;

    @TempDir
    private Path project;

    private Path plan;

    @BeforeEach
    void setUp() throws IOException {
        plan = Files.createDirectories(project.resolve("src/main/datalayer"));
        Files.writeString(plan.resolve("shop.yaml"), HEAD + SECTIONS);
    }

    @Test
    void theFirstRunGenerates() throws IOException {
        CodegenResult result = run();
        assertThat(result.outcome()).isEqualTo(Outcome.GENERATED);
        assertThat(result.diagnostics()).noneMatch(Diagnostic::isError);
        assertThat(result.summary()).matches("\\d+ files written, 0 deleted, 0 unchanged");
        assertThat(generated())
                .containsKey("generated-resources/layerscribe/META-INF/resources/layerscribe/acme-shoes.js");
    }

    @Test
    void aSecondRunHasNothingToDoAndTouchesNothing() throws IOException {
        run();
        Map<String, FileTime> times = times();
        CodegenResult result = run();
        assertThat(result.outcome()).isEqualTo(Outcome.UP_TO_DATE);
        assertThat(result.summary()).isEqualTo("nothing to do, " + generated().size() + " files up to date");
        assertThat(times()).isEqualTo(times);
    }

    @Test
    void anEditIsSeenEvenIfItLeavesTimeAndLength() throws IOException {
        run();
        Path file = plan.resolve("shop.yaml");
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, (HEAD + SECTIONS).replace("Google", "Yahoo!"));
        Files.setLastModifiedTime(file, time);
        assertThat(run().outcome()).isEqualTo(Outcome.GENERATED);
    }

    @Test
    void aPlanThatCallsForTheSameFilesWritesNoneOfThem() throws IOException {
        run();
        Files.writeString(plan.resolve("shop.yaml"), HEAD + "# a comment\n" + SECTIONS);
        CodegenResult result = run();
        assertThat(result.outcome()).isEqualTo(Outcome.GENERATED);
        assertThat(result.changes().written()).isEmpty();
        assertThat(run().outcome()).isEqualTo(Outcome.UP_TO_DATE);
    }

    @Test
    void aFileAddedToTheFolderIsSeen() throws IOException {
        run();
        Files.writeString(plan.resolve("more.yaml"), "x-note: nothing yet\n");
        assertThat(run().outcome()).isEqualTo(Outcome.GENERATED);
        assertThat(run().outcome()).isEqualTo(Outcome.UP_TO_DATE);
        Files.delete(plan.resolve("more.yaml"));
        assertThat(run().outcome()).isEqualTo(Outcome.GENERATED);
    }

    @Test
    void aFileThatIsNoPlanDoesNotMatter() throws IOException {
        run();
        Files.writeString(plan.resolve("notes.txt"), "Ask Ada about refunds.");
        assertThat(run().outcome()).isEqualTo(Outcome.UP_TO_DATE);
    }

    @Test
    void anIncludedFolderIsWatchedToo() throws IOException {
        Path sections = Files.createDirectories(plan.resolve("sections"));
        Files.writeString(plan.resolve("shop.yaml"), HEAD + "include: [sections/]\n");
        Files.writeString(sections.resolve("all.yaml"), SECTIONS);
        assertThat(run().outcome()).isEqualTo(Outcome.GENERATED);
        assertThat(run().outcome()).isEqualTo(Outcome.UP_TO_DATE);
        Files.writeString(sections.resolve("all.yaml"), SECTIONS.replace("Google", "e-mail"));
        assertThat(run().outcome()).isEqualTo(Outcome.GENERATED);
        Files.writeString(sections.resolve("more.yaml"), "x-note: nothing yet\n");
        assertThat(run().outcome()).isEqualTo(Outcome.GENERATED);
    }

    @Test
    void anotherPackageIsAnotherRun() throws IOException {
        run();
        assertThat(new CodegenRun(options("com.acme.other")).run().outcome()).isEqualTo(Outcome.GENERATED);
    }

    @Test
    void aDeletedOutputIsMadeAgain() throws IOException {
        run();
        Map<String, String> before = generated();
        Files.delete(
                project.resolve("target/generated-resources/layerscribe/META-INF/resources/layerscribe/acme-shoes.js"));
        assertThat(run().changes().written()).hasSize(1);
        assertThat(generated()).isEqualTo(before);
    }

    @Test
    void aBrokenPlanTellsEverythingAndChangesNothing() throws IOException {
        run();
        Map<String, FileTime> times = times();
        Files.writeString(
                plan.resolve("shop.yaml"),
                (HEAD + SECTIONS)
                        .replace("1.0.0", "1.0")
                        .replace("string", "number")
                        .replace("[method]", "[metod]"));

        CodegenResult result = run();

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.diagnostics().stream().filter(Diagnostic::isError).map(Diagnostic::rule))
                .containsExactly("version", "unknown-type", "unknown-property");
        assertThat(times()).isEqualTo(times);
    }

    @Test
    void aBrokenPlanIsReportedAgainInTheNextRunAndForgottenWhenItIsCured() throws IOException {
        run();
        Files.writeString(plan.resolve("shop.yaml"), HEAD.replace("1.0.0", "1.0") + SECTIONS);
        assertThat(run().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(run().outcome()).isEqualTo(Outcome.REFUSED);
        Files.writeString(plan.resolve("shop.yaml"), HEAD + SECTIONS);
        assertThat(run().outcome()).isEqualTo(Outcome.UP_TO_DATE);
    }

    @Test
    void aForeignFileInTheWayRefusesTheRun() throws IOException {
        Path module =
                project.resolve("target/generated-resources/layerscribe/META-INF/resources/layerscribe/acme-shoes.js");
        Files.createDirectories(module.getParent());
        Files.writeString(module, "mine");
        CodegenResult result = run();
        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.changes().obstacles()).hasSize(1);
        assertThat(generated()).hasSize(1);
    }

    @Test
    void twoFoldersGetTheSameBytes() throws IOException {
        run();
        Map<String, String> first = generated();
        Path elsewhere = project.resolve("else where");
        new CodegenRun(options(plan.resolve("shop.yaml"), "com.acme.datalayer", elsewhere.resolve("target"))).run();
        project = elsewhere;
        assertThat(generated()).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "nul", "com1", "class", "a-very-long-name"})
    void aPlanIsGeneratedOrRefusedWhateverItIsCalled(String name) throws IOException {
        String id = name.equals("a-very-long-name") ? "a" + "-very".repeat(60) : name;
        Files.writeString(
                plan.resolve("shop.yaml"),
                (HEAD + SECTIONS).replace("acme-shoes", id).replace("login:", id.replace('-', '_') + ":"));
        CodegenResult result = run();
        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.diagnostics()).anyMatch(Diagnostic::isError);
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "aux"})
    void aPlanNamedLikeADeviceIsRefusedForItsOwnName(String id) throws IOException {
        Files.writeString(plan.resolve("shop.yaml"), (HEAD + SECTIONS).replace("acme-shoes", id));
        CodegenResult result = run();
        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.diagnostics()).anyMatch(d -> d.isError() && d.range().line() == 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"com.acme-shoes.datalayer", "", "com..acme", "com.class", "com.acme.con", "com.\u00fcber", ".."})
    void whatCannotBeAPackageIsRefusedAtOnce(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options(name))
                .withMessage("`java.package`: `" + name + "` cannot be a Java package. Write words of ASCII letters and"
                        + " digits joined by dots, such as `com.acme.datalayer`.");
    }

    private CodegenResult run() throws IOException {
        return new CodegenRun(options("com.acme.datalayer")).run();
    }

    @Test
    void aPlanInAJarIsReadInPlaceAndAgainOnlyWhenTheJarChanges() throws IOException {
        Path jar = project.resolve("the plan.jar");
        pack(jar, HEAD + SECTIONS);
        assertThat(runFrom(jar).outcome()).isEqualTo(Outcome.GENERATED);
        assertThat(runFrom(jar).outcome()).isEqualTo(Outcome.UP_TO_DATE);

        pack(jar, HEAD + SECTIONS + "# later\n");

        assertThat(runFrom(jar).outcome()).isEqualTo(Outcome.GENERATED);
        pack(jar, "plan: 1");
        assertThat(runFrom(jar).diagnostics())
                .extracting(diagnostic -> diagnostic.range().toString())
                .startsWith("com.acme:plan:1!/shop.plan.yaml:1:1");
    }

    private CodegenResult runFrom(Path jar) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            PlanSource source = PlanSource.of(inside.getPath("/META-INF/plan/shop.plan.yaml"))
                    .shownAs("com.acme:plan:1!/");
            return new CodegenRun(new CodegenOptions(
                            source,
                            CodegenOptions.DEFAULT_EMITTERS,
                            Map.of("java.package", "com.acme"),
                            folders(project.resolve("target"))))
                    .run();
        }
    }

    private static void pack(Path jar, String plan) throws IOException {
        Files.deleteIfExists(jar);
        try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.createDirectories(inside.getPath("/META-INF/plan"));
            Files.writeString(inside.getPath("/META-INF/plan/shop.plan.yaml"), plan);
        }
    }

    private CodegenOptions options(String packageName) {
        return options(plan, packageName, project.resolve("target"));
    }

    private static CodegenOptions options(Path plan, String packageName, Path target) {
        return new CodegenOptions(
                PlanSource.of(plan),
                CodegenOptions.DEFAULT_EMITTERS,
                Map.of("java.package", packageName),
                folders(target));
    }

    private static OutputFolders folders(Path target) {
        return new OutputFolders(
                target.resolve("generated-sources/layerscribe"),
                target.resolve("generated-resources/layerscribe"),
                target.resolve("generated-docs/layerscribe"),
                target.resolve("layerscribe"),
                Optional.of(target.resolve("classes")));
    }

    private Map<String, String> generated() throws IOException {
        Map<String, String> content = new TreeMap<>();
        for (Path file : filesInTarget()) {
            String name = project.resolve("target").relativize(file).toString().replace('\\', '/');
            if (name.startsWith("generated-")) {
                content.put(name, Files.readString(file));
            }
        }
        return content;
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (Path file : filesInTarget()) {
            times.put(file.toString(), Files.getLastModifiedTime(file));
        }
        return times;
    }

    private List<Path> filesInTarget() throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("target"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
