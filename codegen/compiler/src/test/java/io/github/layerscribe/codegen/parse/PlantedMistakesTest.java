package io.github.layerscribe.codegen.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.DiagnosticReporter;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One file with a mistake of every kind in every section: all are told in one run, each at its place. */
class PlantedMistakesTest {

    private static final Path PLAN = Path.of("src/test/resources/cases/parse/planted-mistakes.plan.yaml");

    @Test
    void twentyFiveMistakesAreToldAtOnce() throws IOException {
        Diagnostics diagnostics = new Diagnostics();

        assertThat(PlanLoader.load(PLAN, diagnostics)).isEmpty();
        assertThat(new PlanText(Optional.empty(), diagnostics.all()).places())
                .containsExactly(
                        "3:10 [version]",
                        "5:23 [unknown-team]",
                        "5:37 [date]",
                        "6:16 [budget]",
                        "8:18 [unknown-word]",
                        "10:48 [unknown-word]",
                        "12:19 [path-pattern]",
                        "13:3 [duplicate-key]",
                        "16:3 [via]",
                        "18:76 [unknown-key]",
                        "20:55 [example]",
                        "21:73 [comma-in-braces]",
                        "22:26 [rule-for-type]",
                        "24:17 [unknown-type]",
                        "25:3 [java-name]",
                        "27:41 [any-of]",
                        "29:3 [missing-key]",
                        "31:22 [reserved-name]",
                        "31:27 [emitted-by]",
                        "33:17 [unknown-group]",
                        "34:43 [not-listed]",
                        "35:45 [check]",
                        "36:23 [amount-without-currency]",
                        "38:15 [unknown-event]",
                        "40:34 [unknown-section]");
        assertThat(diagnostics.errorCount()).isEqualTo(25);
    }

    @Test
    void thisIsWhatPeopleSee() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        PlanLoader.load(PLAN, diagnostics);
        String shown = DiagnosticReporter.plain()
                .report(diagnostics.all())
                .replace(PLAN.toString().replace('\\', '/'), "planted-mistakes.plan.yaml");

        assertThat(shown).isEqualTo(Files.readString(PLAN.resolveSibling("planted-mistakes.diagnostics")));
    }

    @Test
    void lineBreaksOfWindowsChangeNoPlace() throws IOException {
        String text = Files.readString(PLAN);

        assertThat(PlanText.whole(text.replace("\n", "\r\n")).messages())
                .isEqualTo(PlanText.whole(text).messages())
                .hasSize(25);
    }

    @Test
    void twoRunsTellTheSame() throws IOException {
        String text = Files.readString(PLAN);
        Locale before = Locale.getDefault();
        try {
            List<String> told = PlanText.whole(text).messages();
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(PlanText.whole(text).messages()).isEqualTo(told);
        } finally {
            Locale.setDefault(before);
        }
    }
}
