package io.github.layerscribe.spring;

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

/** The bean that the README replaces a part with compiles; the store's tests run the steps above it. */
class ReadmeTest {

    private static final Pattern BEAN = Pattern.compile("```java\n(@Bean.*?)```", Pattern.DOTALL);

    @Test
    void partsAreReplacedAsItSays(@TempDir Path folder) throws IOException {
        Matcher bean = BEAN.matcher(Files.readString(Path.of("README.md")));
        assertThat(bean.find()).isTrue();
        Path program = Files.writeString(folder.resolve("Readme.java"), program(bean.group(1)));

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
        assertThat(result.output().strip()).isEqualTo("io.github.layerscribe.servlet.OncePerStore");
    }

    private static String program(String bean) {
        return """
                import io.github.layerscribe.servlet.OncePerStore;
                import java.util.Optional;
                import org.springframework.context.annotation.Bean;

                class Readme {
                    public static void main(String[] arguments) {
                        System.out.println(new Readme().oncePerStore(null).getClass().getInterfaces()[0].getName());
                    }

                    interface DeliveredEvents {
                        boolean insertIfAbsent(String digest);

                        void delete(String digest);
                    }

                    %s
                }
                """.formatted(bean);
    }
}
