package io.github.layerscribe.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.requirements.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows compiles and runs. */
class ReadmeTest {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void readsThePlanOfTheFolderAsItSays(@TempDir Path folder) throws IOException {
        Matcher java = JAVA.matcher(Files.readString(Path.of("README.md")));
        assertThat(java.find()).isTrue();
        Path program = Files.writeString(folder.resolve("Readme.java"), program(java.group(1)));
        Path plans = Files.createDirectories(folder.resolve("src/main/datalayer"));
        Files.copy(Path.of("../../examples/plan/shop.plan.yaml"), plans.resolve("shop.plan.yaml"));

        Command.Result result = new Command(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                                program.toString()),
                        folder)
                .run(Duration.ofMinutes(1));

        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output().lines())
                .contains(
                        "purchase transaction_id string",
                        "purchase items list of item",
                        "login method email | passkey");
    }

    private static String program(String shown) {
        return """
                import io.github.layerscribe.codegen.diagnostic.*;
                import io.github.layerscribe.codegen.parse.*;
                import io.github.layerscribe.codegen.plan.*;
                import java.nio.file.Path;
                import java.util.Optional;

                class Readme {
                    public static void main(String[] arguments) throws Exception {
                        %s
                    }
                }
                """.formatted(shown);
    }
}
