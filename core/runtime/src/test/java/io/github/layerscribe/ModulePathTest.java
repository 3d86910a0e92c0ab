package io.github.layerscribe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.requirements.Command;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application as a named module: with Hibernate Validator and Jackson beside us, and with none of the three annotation jars. */
class ModulePathTest {

    private static final String EVENT = """
            package shop;

            import com.fasterxml.jackson.annotation.JsonProperty;
            import io.github.layerscribe.event.Event;
            import io.github.layerscribe.event.EventInfo;
            import io.github.layerscribe.payload.PayloadSink;
            import io.github.layerscribe.payload.PropertyName;
            import io.github.layerscribe.validation.AnyOf;
            import io.github.layerscribe.validation.CodePoints;
            import io.github.layerscribe.validation.Violations;

            @AnyOf("method")
            public record Login(@JsonProperty("method") @CodePoints(min = 1, max = 9) String method) implements Event {
                private static final PropertyName METHOD = PropertyName.of("method");
                private static final EventInfo INFO = EventInfo.of("login");

                @Override
                public EventInfo pushInfo() {
                    return INFO;
                }

                @Override
                public void writeTo(PayloadSink sink) {
                    sink.text(METHOD, method);
                }

                @Override
                public void validateInto(Violations violations) {
                    violations.length(METHOD, method, 1, 9);
                }
            }
            """;

    private static final String PLAIN_APPLICATION = """
            package shop;

            import io.github.layerscribe.DataLayer;
            import io.github.layerscribe.DataLayerSettings;

            public class Shop {
                public static void main(String[] arguments) {
                    DataLayer dataLayer = new DataLayer(DataLayerSettings.builder().build());
                    dataLayer.push(new Login("card"));
                    System.out.println(dataLayer.printEvents(null));
                }
            }
            """;

    private static final String APPLICATION_WITH_PEERS = """
            package shop;

            import jakarta.validation.Validation;
            import java.util.Locale;
            import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
            import tools.jackson.databind.json.JsonMapper;

            public class Shop {
                public static void main(String[] arguments) {
                    var validator = Validation.byDefaultProvider().configure()
                            .messageInterpolator(new ParameterMessageInterpolator())
                            .buildValidatorFactory().getValidator();
                    System.out.println(validator.validate(new Login("much too long")).size() + " "
                            + validator.validate(new Login(null)).size() + " "
                            + validator.validate(new Login("card")).size());
                    System.out.println(JsonMapper.shared().writeValueAsString(new Login("card")));
                    System.out.println(Shop.class.getModule().isNamed());
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void runsWithoutAnyAnnotationJar() throws IOException {
        compile("module shop { requires io.github.layerscribe; }", PLAIN_APPLICATION);

        Command.Result result = run(List.of(folder.resolve("classes").toString(), runtime()));

        assertThat(result.output()).contains("dataLayer.push({\"event\":\"login\",\"method\":\"card\"});");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void runsWithHibernateValidatorAndJackson() throws IOException {
        compile("""
                module shop {
                    requires io.github.layerscribe;
                    requires org.hibernate.validator;
                    requires tools.jackson.databind;
                    opens shop;
                }
                """, APPLICATION_WITH_PEERS);

        Command.Result result =
                run(Stream.concat(Stream.of(folder.resolve("classes").toString(), runtime()), jars())
                        .toList());

        assertThat(result.output()).contains("1 1 0", "{\"method\":\"card\"}", "true");
        assertThat(result.exitCode()).isZero();
    }

    private void compile(String module, String application) throws IOException {
        List<Path> sources = List.of(
                source("module-info.java", module), source("Login.java", EVENT), source("Shop.java", application));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            String modulePath =
                    Stream.concat(Stream.of(runtime()), jars()).collect(Collectors.joining(File.pathSeparator));
            List<String> options = List.of(
                    "-p", modulePath, "-d", folder.resolve("classes").toString(), "-proc:none", "--release", "17");
            boolean compiled = compiler.getTask(
                            problems, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(problems.toString()).isTrue();
        }
    }

    private Path source(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Command.Result run(List<String> modulePath) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Command(
                        List.of(java, "-p", String.join(File.pathSeparator, modulePath), "-m", "shop/shop.Shop"),
                        folder)
                .run(Duration.ofMinutes(2));
    }

    private static String runtime() {
        return Path.of("target", "classes").toAbsolutePath().toString();
    }

    /** What the application's peers need, out of this test's own class path. */
    private static Stream<String> jars() {
        List<String> wanted = List.of(
                "jakarta.validation", "jackson-", "jspecify", "hibernate-validator", "classmate", "jboss-logging");
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> wanted.stream()
                        .anyMatch(
                                word -> Path.of(entry).getFileName().toString().startsWith(word)));
    }
}
