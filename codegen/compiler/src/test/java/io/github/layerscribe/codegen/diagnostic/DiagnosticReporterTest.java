package io.github.layerscribe.codegen.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticReporterTest {

    private final SourceFile file = new SourceFile("a.yaml", "one\n  two: three\n\tfour \u202E\u0085five\n");

    @Test
    void showsThePlaceTheRuleTheTextAndTheLine() {
        Diagnostic told = Diagnostic.error("rule-id", range(2, 8, 13), "This is wrong.", "Do that.")
                .with(range(1, 1, 4), "the first");

        assertThat(DiagnosticReporter.plain().report(List.of(told))).isEqualTo("""
                        a.yaml:2:8: error [rule-id] This is wrong. Do that.
                              two: three
                                   ^^^^^
                          a.yaml:1:1: the first
                            one
                            ^^^
                        1 error, 0 warnings.
                        """);
    }

    @Test
    void nothingIsPrintedForNothing() {
        assertThat(DiagnosticReporter.plain().report(List.of())).isEmpty();
    }

    @Test
    void coloursAreForThoseWhoAsk() {
        Diagnostic told = Diagnostic.warning("rule-id", range(1, 1, 2), "Hm.", "");

        assertThat(DiagnosticReporter.plain().report(told)).doesNotContain("\u001B");
        assertThat(DiagnosticReporter.coloured().report(told)).contains("\u001B[33mwarning\u001B[0m");
    }

    @Test
    void whatAPlanHoldsCannotSteerATerminal() {
        Diagnostic told = Diagnostic.error("r", range(3, 2, 6), "Bad \u001B[31m\u202E\n\n\tname.", "x".repeat(10_000));

        assertThat(told.text()).startsWith("Bad ?[31m? name.").hasSizeLessThan(1_000);
        assertThat(DiagnosticReporter.plain().report(told))
                .contains("     four ??five\n")
                .doesNotContain("\u202E");
    }

    @Test
    void ofALongLineThePartAroundThePlaceIsShown() {
        SourceFile wide = new SourceFile("a.yaml", "x".repeat(1_000) + "HERE" + "y".repeat(1_000));
        String report = DiagnosticReporter.plain()
                .report(Diagnostic.error("r", new SourceRange(wide, 1, 1_001, 1, 1_005), "Wrong.", ""));

        String[] lines = report.split("\n");
        assertThat(lines[1]).hasSizeLessThan(140).startsWith("    …xx").endsWith("yy…");
        assertThat(lines[2].indexOf("^^^^")).isEqualTo(lines[1].indexOf("HERE"));
    }

    @Test
    void aPlaceBehindTheEndIsPrintedWithoutALine() {
        assertThat(DiagnosticReporter.plain().report(Diagnostic.error("r", range(9, 1, 2), "Wrong.", "")))
                .isEqualTo("a.yaml:9:1: error [r] Wrong.\n");
    }

    @Test
    void diagnosticsAreSortedByPlace() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.error("b", range(2, 1, 2), "Second.", "");
        diagnostics.warning("a", range(1, 5, 6), "First.", "");

        assertThat(diagnostics.all()).extracting("message").containsExactly("First.", "Second.");
        assertThat(diagnostics.errorCount()).isEqualTo(1);
    }

    private SourceRange range(int line, int column, int end) {
        return new SourceRange(file, line, column, line, end);
    }
}
