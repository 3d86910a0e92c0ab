package io.github.layerscribe.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.output.OutputDifference;
import io.github.layerscribe.codegen.output.OutputDifference.Kind;
import io.github.layerscribe.codegen.output.OutputFolders;
import io.github.layerscribe.codegen.parse.PlanSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Output that is committed: whether it is still that of the plan is told without a word written. */
class CodegenCheckTest {

    private static final String PLAN = """
            plan: acme-shoes
            version: 1.0.0
            goal: Know who signs in.
            properties:
              method: {type: string, description: How the visitor signed in, example: Google}
            events:
              login: {description: A visitor signs in, purpose: How?, pages: none, emitted_by: [server, browser], required: [method]}
              logout: {description: A visitor leaves, purpose: When?, pages: none}
            """;

    @TempDir
    private Path project;

    private Path plan;
    private Path output;

    @BeforeEach
    void setUp() throws IOException {
        plan = Files.writeString(project.resolve("shop.plan.yaml"), PLAN);
        output = project.resolve("generated");
        assertThat(new CodegenRun(options()).run().outcome()).isEqualTo(CodegenResult.Outcome.GENERATED);
    }

    @Test
    void freshOutputIsCurrent() throws IOException {
        assertThat(check()).isEmpty();
        assertThat(new CodegenRun(options()).check().isCurrent()).isTrue();
    }

    @Test
    void aFreshCloneWithoutMemoryIsComparedByItsBytes() throws IOException {
        for (String state : List.of("inputs", "lock", "manifest", ".gitignore")) {
            Files.delete(output.resolve(".layerscribe").resolve(state));
        }
        Files.delete(output.resolve(".layerscribe"));
        assertThat(check()).isEmpty();
        Files.writeString(java("Login"), "// mine");
        assertThat(check()).containsExactly(new OutputDifference(Kind.DIFFERENT, java("Login")));
    }

    @Test
    void missingChangedAndLeftOverFilesAreToldByPlace() throws IOException {
        Files.delete(java("Login"));
        Files.writeString(java("AcmeShoesPlan"), Files.readString(java("AcmeShoesPlan")) + " ");
        Files.writeString(plan, PLAN.replaceAll("(?m)^  logout.*\n", ""));
        assertThat(check())
                .contains(
                        new OutputDifference(Kind.DIFFERENT, java("AcmeShoesPlan")),
                        new OutputDifference(Kind.MISSING, java("Login")),
                        new OutputDifference(Kind.LEFT_OVER, java("Logout")));
        assertThat(new CodegenRun(options()).check().isCurrent()).isFalse();
    }

    @Test
    void lineEndsThatGitChangedAreToldApart() throws IOException {
        Files.writeString(java("Login"), Files.readString(java("Login")).replace("\n", "\r\n"));
        assertThat(check()).containsExactly(new OutputDifference(Kind.LINE_ENDS, java("Login")));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Links need a privilege there")
    void aLinkInThePlaceOfAFileDiffersEvenIfItsBytesAreRight() throws IOException {
        Path elsewhere = Files.move(java("Login"), project.resolve("Login.java"));
        Files.createSymbolicLink(java("Login"), elsewhere);
        assertThat(check()).containsExactly(new OutputDifference(Kind.DIFFERENT, java("Login")));
    }

    @Test
    void filesOfOthersDoNotMatter() throws IOException {
        Files.writeString(java("Mine"), "class Mine {}");
        assertThat(check()).isEmpty();
    }

    @Test
    void aBrokenPlanIsRefusedWithItsDiagnostics() throws IOException {
        Files.writeString(plan, PLAN.replace("1.0.0", "1.0"));
        CodegenCheck check = new CodegenRun(options()).check();
        assertThat(check.isRefused()).isTrue();
        assertThat(check.isCurrent()).isFalse();
        assertThat(check.diagnostics()).anyMatch(Diagnostic::isError);
        assertThat(check.differences()).isEmpty();
    }

    /** Everything is held before and after: names, bytes, times. */
    private List<OutputDifference> check() throws IOException {
        Map<String, String> before = everything();
        List<OutputDifference> differences = new CodegenRun(options()).check().differences();
        assertThat(everything()).isEqualTo(before);
        return differences;
    }

    private CodegenOptions options() {
        return new CodegenOptions(
                PlanSource.of(plan),
                CodegenOptions.DEFAULT_EMITTERS,
                Map.of("java.package", "com.acme"),
                OutputFolders.below(output));
    }

    private Path java(String type) {
        return output.resolve("java/com/acme/" + type + ".java");
    }

    private Map<String, String> everything() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(project)) {
            for (Path path : paths.toList()) {
                String content = Files.isRegularFile(path) ? Files.readString(path) : "";
                all.put(path.toString(), Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS) + content);
            }
        }
        return all;
    }
}
