package io.github.layerscribe.codegen.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, reading it ends with a plan or with diagnostics that have places, never with a crash. */
class BrokenPlansTest {

    private static final Path PLANS = Path.of("src/test/resources/cases/parse");
    private static final List<String> PIECES = List.of(
            "",
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            ",",
            "|",
            "\"",
            "'",
            "#",
            " #x",
            "*",
            "&a",
            "!t",
            "~",
            "null",
            "-",
            "_",
            "0",
            "sum(",
            "=",
            "\n",
            "  ",
            "\t",
            "\u202E",
            "\uD83D\uDE00",
            "x-",
            "list of ",
            "“");

    @ParameterizedTest
    @ValueSource(strings = {"accepted/everything.plan.yaml", "planted-mistakes.plan.yaml"})
    void changedAtRandom(String name) throws IOException {
        String plan = Files.readString(PLANS.resolve(name));
        Random random = new Random(17);
        int refused = 0;
        for (int i = 0; i < 500; i++) {
            PlanText read = PlanText.whole(changed(plan, random));
            refused += read.read().isEmpty() ? 1 : 0;
            assertEnded(read);
        }
        assertThat(refused).isGreaterThan(200);
    }

    @Test
    void withAnyLineLeftOut() throws IOException {
        List<String> lines = Files.readAllLines(PLANS.resolve("accepted/everything.plan.yaml"));
        for (int i = 0; i < lines.size(); i++) {
            List<String> others = new ArrayList<>(lines);
            others.remove(i);
            assertEnded(PlanText.whole(String.join("\n", others)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "[]",
                "{}",
                "[a, b]",
                "{a: b}",
                "[[a]]",
                "[{a: b}]",
                "\"\"",
                "true",
                "1",
                "-1",
                "99999999999999999999"
            })
    void withAnyValueOfAnyKeyOfAnotherShape(String value) throws IOException {
        List<String> lines = Files.readAllLines(PLANS.resolve("accepted/everything.plan.yaml"));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int colon = line.indexOf(':');
            if (colon > 0) {
                List<String> others = new ArrayList<>(lines);
                others.set(i, line.substring(0, colon) + ": " + value);
                assertEnded(PlanText.whole(String.join("\n", others)));
            }
        }
    }

    private static String changed(String plan, Random random) {
        StringBuilder changed = new StringBuilder(plan);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int start = random.nextInt(changed.length());
            int end = Math.min(changed.length(), start + random.nextInt(4) * random.nextInt(12));
            changed.replace(start, end, PIECES.get(random.nextInt(PIECES.size())));
        }
        return changed.toString();
    }

    private static void assertEnded(PlanText read) {
        assertThat(read.read().isPresent() || !read.diagnostics().isEmpty()).isTrue();
        assertThat(read.diagnostics()).allSatisfy(told -> {
            assertThat(told.range().line()).isPositive();
            assertThat(told.range().column()).isPositive();
            assertThat(told.message()).isNotBlank();
        });
    }
}
