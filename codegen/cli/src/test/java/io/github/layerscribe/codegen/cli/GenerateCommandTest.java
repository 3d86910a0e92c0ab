package io.github.layerscribe.codegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    @TempDir
    private Path folder;

    private Path plan;
    private Path out;

    @BeforeEach
    void writeThePlan() {
        Run.of("init", folder);
        plan = folder.resolve("shop.plan.yaml");
        out = folder.resolve("generated");
    }

    @Test
    void writesWhatWasAskedForAndSaysHowMuch() {
        Run run = Run.of("generate", plan, "--emit=java,javascript", "--set=java.package=com.acme.shop", "--out", out);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches(".*/generated: \\d+ files written, 0 deleted, 0 unchanged\\.\n");
        assertThat(out.resolve("java/com/acme/shop/Purchase.java")).isRegularFile();
        assertThat(out.resolve("resources/META-INF/resources/layerscribe/shop.js"))
                .isRegularFile();
        assertThat(Run.of("generate", plan, "--emit=javascript,java", "--set=java.package=com.acme.shop", "--out", out)
                        .out())
                .contains("nothing to do");
    }

    @Test
    void onlyWhatWasAskedForIsThere() {
        Run.of("generate", plan, "--emit=javascript", "--out", out);

        assertThat(out.resolve("java")).doesNotExist();
    }

    @Test
    void aBrokenPlanGeneratesNothingAndIsTold() throws IOException {
        Files.writeString(plan, Files.readString(plan).replace("required: [items]", "required: [itemz]"));

        Run run = Run.of("generate", plan, "--emit=javascript", "--out", out);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Did you mean \"items\"?", "1 error, 0 warnings.", "Nothing was generated.");
        assertThat(out.resolve("resources")).doesNotExist();
    }

    @Test
    void somebodyElsesFileInTheWayIsNamedAndStays() throws IOException {
        Path foreign = out.resolve("resources/META-INF/resources/layerscribe/shop.js");
        Files.createDirectories(foreign.getParent());
        Files.writeString(foreign, "mine");

        Run run = Run.of("generate", plan, "--emit=javascript", "--out", out);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("shop.js", "Nothing was generated.");
        assertThat(foreign).hasContent("mine");
    }

    @Test
    void checkNamesEveryFileThatDiffersAndWritesNothing() throws IOException {
        assertThat(check().exitCode()).isEqualTo(1);
        assertThat(out).doesNotExist();
        Run.of("generate", plan, "--emit=javascript", "--out", out);
        assertThat(check().exitCode()).isZero();
        assertThat(check().out()).endsWith("/generated: as the plan calls for.\n");
        Path module = out.resolve("resources/META-INF/resources/layerscribe/shop.js");
        Path types = module.resolveSibling("shop.d.ts");
        Files.writeString(module, "// edited\n");
        Files.delete(types);

        Run run = check();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines())
                .containsExactly(
                        shown(types) + " is missing.",
                        shown(module) + " differs.",
                        shown(out) + ": not what the plan calls for.");
        assertThat(module).hasContent("// edited");
    }

    private Run check() {
        return Run.of("generate", plan, "--emit=javascript", "--out", out, "--check");
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
