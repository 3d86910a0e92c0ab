package io.github.layerscribe.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.emit.Emitter;
import io.github.layerscribe.codegen.emit.Emitters;
import io.github.layerscribe.requirements.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows compiles and runs. */
class ReadmeTest {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void readsThePlanOfTheFolderAsItSays(@TempDir Path folder) throws IOException {
        Command.Result result = run(0, folder);
        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output().lines())
                .contains(
                        "purchase transaction_id string",
                        "purchase items list of item",
                        "login method email | passkey");
    }

    @Test
    void generatesAndChecksAsItSays(@TempDir Path folder) throws IOException {
        Command.Result result = run(1, folder);
        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output()).matches("(?s)\\d+ files written, 0 deleted, 0 unchanged\\R+true\\s*");
        assertThat(folder.resolve("generated/documents/markdown/index.md")).isRegularFile();
    }

    @Test
    void everyEmitterIsToldWithItsSettings() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (Emitter emitter : Emitters.all()) {
            String settings = emitter.options().stream()
                    .map(option -> "`" + option.name() + "`")
                    .collect(Collectors.joining(", "));
            assertThat(readme.lines())
                    .anyMatch(line -> line.startsWith("| `" + emitter.id() + "` | " + emitter.purpose() + " | `")
                            && line.endsWith(settings.isEmpty() ? "` | |" : " | " + settings + " |"));
        }
    }

    private static Command.Result run(int block, Path folder) throws IOException {
        List<String> blocks = JAVA.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        Path program = Files.writeString(folder.resolve("Readme.java"), program(blocks.get(block)));
        Path plans = Files.createDirectories(folder.resolve("src/main/datalayer"));
        Files.copy(Path.of("../../examples/plan/shop.plan.yaml"), plans.resolve("shop.plan.yaml"));

        return new Command(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                                program.toString()),
                        folder)
                .run(Duration.ofMinutes(1));
    }

    private static String program(String shown) {
        return """
                import io.github.layerscribe.codegen.*;
                import io.github.layerscribe.codegen.diagnostic.*;
                import io.github.layerscribe.codegen.output.*;
                import io.github.layerscribe.codegen.parse.*;
                import io.github.layerscribe.codegen.plan.*;
                import java.nio.file.Path;
                import java.util.*;

                class Readme {
                    public static void main(String[] arguments) throws Exception {
                        %s
                    }
                }
                """.formatted(shown);
    }
}
