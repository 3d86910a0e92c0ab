package io.github.layerscribe.codegen.diagnostic.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.DiagnosticReporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnosticFormatsTest {

    static Stream<DiagnosticFormat> formats() {
        return DiagnosticFormats.all().stream();
    }

    @Test
    void theFormatForPeopleComesFirst() {
        assertThat(DiagnosticFormats.all())
                .extracting(DiagnosticFormat::id)
                .containsExactly("text", "json", "sarif", "github", "junit");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFormatIsFoundByItsId(DiagnosticFormat format) {
        assertThat(DiagnosticFormats.find(format.id())).get().hasSameClassAs(format);
        assertThat(DiagnosticFormats.find("xml")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyDiagnosticIsInEveryFormat(DiagnosticFormat format) {
        List<Diagnostic> all = Hostile.diagnostics();

        String whole = format.write(Hostile.report());

        for (int i = 0; i < all.size(); i++) {
            List<Diagnostic> others = Stream.concat(all.subList(0, i).stream(), all.subList(i + 1, all.size()).stream())
                    .toList();
            assertThat(format.write(new DiagnosticReport(others, List.of(), "1.2.3")))
                    .as("without " + all.get(i))
                    .hasSizeLessThan(whole.length());
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void nothingThatSteersATerminalIsInAnyFormat(DiagnosticFormat format) {
        if (!format.id().equals("github")) { // it has no escape for them, see GithubFormatTest
            assertThat(format.write(Hostile.report()))
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029&&[^\\n]]");
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void onlyTextHasColours(DiagnosticFormat format) {
        DiagnosticReport report = Hostile.report(Hostile.diagnostic("x"));

        if (format.id().equals("text")) {
            assertThat(format.coloured().write(report))
                    .isEqualTo(DiagnosticReporter.coloured().report(report.diagnostics()))
                    .contains("\u001B[31merror");
        } else {
            assertThat(format.coloured()).isSameAs(format);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void nothingFoundIsWellFormedToo(DiagnosticFormat format) {
        String nothing = format.write(Hostile.report());

        assertThat(nothing).endsWith("\n");
        assertThat(format.write(Hostile.report(new Diagnostic[0]))).doesNotContain("some-rule");
    }
}
