package io.github.layerscribe.thymeleaf;

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

/** The engine that the README shows understands the page that it shows. */
class ReadmeTest {

    @Test
    void theEngineKnowsTheElementsOfThePage(@TempDir Path folder) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Files.writeString(folder.resolve("page.html"), block(readme, "html"));
        Path program = Files.writeString(folder.resolve("Readme.java"), program(block(readme, "java")));

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
        assertThat(result.output())
                .contains("<!-- the tag container's own snippet -->", "</body>")
                .doesNotContain("layerscribe:");
    }

    private static String block(String readme, String language) {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertThat(block.find()).as(language).isTrue();
        return block.group(1);
    }

    private static String program(String shown) {
        return """
                import io.github.layerscribe.thymeleaf.LayerscribeDialect;
                import java.nio.file.*;
                import org.thymeleaf.TemplateEngine;
                import org.thymeleaf.context.Context;
                import org.thymeleaf.templateresolver.StringTemplateResolver;

                class Readme {
                    public static void main(String[] arguments) throws Exception {
                        %s
                        engine.setTemplateResolver(new StringTemplateResolver());
                        System.out.println(engine.process(Files.readString(Path.of("page.html")), new Context()));
                    }
                }
                """.formatted(shown);
    }
}
