package io.github.layerscribe.codegen.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code in generated Javadoc compiles against the generated classes. */
class ExampleCodeTest {

    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?)\n \\* }</pre>", Pattern.DOTALL);

    @Test
    void everyExampleOfTheStoreCompiles() {
        assertThat(compileExamples(Plans.SHOP)).isGreaterThan(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"purchase", "types", "checks", "stages"})
    void everyExampleOfTheCasesCompiles(String name) {
        assertThat(compileExamples(Path.of("src/test/resources/cases/emit", name, "plan.yaml")))
                .isPositive();
    }

    private static int compileExamples(Path plan) {
        Map<String, String> sources = Plans.java(Plans.read(plan), "com.acme.examples");
        List<String> examples = new ArrayList<>();
        sources.values().forEach(source -> {
            Matcher matcher = EXAMPLE.matcher(source);
            while (matcher.find()) {
                examples.add(matcher.group(1).replaceAll("(?m)^ \\* ?", ""));
            }
        });
        CompiledJava generated = CompiledJava.strict(sources);
        for (String example : examples) {
            assertThat(generated.with("Example.java", program(example)).messages())
                    .as(example)
                    .isEmpty();
        }
        return examples.size();
    }

    private static String program(String example) {
        return """
            import com.acme.examples.*;
            import io.github.layerscribe.DataLayer;
            import io.github.layerscribe.payload.Sha256;
            import java.math.BigDecimal;
            import java.time.Instant;
            import java.time.LocalDate;
            import java.util.List;

            class Example {
                void run(DataLayer dataLayer) {
                    %s
                }
            }
            """.formatted(example);
    }
}
