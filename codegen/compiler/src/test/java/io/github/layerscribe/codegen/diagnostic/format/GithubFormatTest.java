package io.github.layerscribe.codegen.diagnostic.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GithubFormatTest {

    private final GithubFormat format = new GithubFormat();

    @Test
    void writesOneCommandForADiagnostic() {
        SourceFile file = new SourceFile("plans/shop, new.yaml", "one\ntwo\n");
        Diagnostic warning = Diagnostic.warning("some-rule", new SourceRange(file, 2, 1, 2, 4), "Is 100%.", "Do that.");

        assertThat(format.write(Hostile.report(warning)))
                .isEqualTo("::warning file=plans/shop%2C new.yaml,line=2,endLine=2,col=1,endColumn=4,title=some-rule"
                        + "::Is 100%25. Do that.\n");
    }

    @Test
    void leavesColumnsOutOfARangeOfSeveralLines() {
        SourceFile file = new SourceFile("a.yaml", "one\ntwo\n");

        assertThat(format.write(
                        Hostile.report(Diagnostic.error("some-rule", new SourceRange(file, 1, 3, 2, 2), "Wrong.", ""))))
                .isEqualTo("::error file=a.yaml,line=1,endLine=2,title=some-rule::Wrong.\n");
    }

    @Test
    void hostileTextsAreReadBackExactlyAndAddNoCommand() {
        List<Diagnostic> written = Hostile.diagnostics();
        List<String> lines = format.write(Hostile.report()).lines().toList();

        assertThat(lines).hasSameSizeAs(written).allMatch(line -> line.startsWith("::error file=plans/"));
        for (int i = 0; i < lines.size(); i++) {
            Diagnostic expected = written.get(i);
            Command command = Command.of(lines.get(i));
            assertThat(command.properties)
                    .containsOnlyKeys("file", "line", "endLine", "col", "endColumn", "title")
                    .containsEntry("file", expected.range().file().path())
                    .containsEntry("title", "some-rule");
            assertThat(command.data)
                    .startsWith(expected.text() + "\nplans/")
                    .endsWith(expected.related().get(0).message());
        }
    }

    /** Reads a line as the runner does: at the second {@code ::} the data begins, and what was escaped is put back. */
    private record Command(Map<String, String> properties, String data) {

        static Command of(String line) {
            int data = line.indexOf("::", 2);
            Map<String, String> properties = new LinkedHashMap<>();
            for (String property : line.substring(line.indexOf(' ') + 1, data).split(",")) {
                String[] parts = property.split("=", 2);
                properties.put(parts[0], unescaped(parts[1].replace("%3A", ":").replace("%2C", ",")));
            }
            return new Command(properties, unescaped(line.substring(data + 2)));
        }

        private static String unescaped(String text) {
            return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
        }
    }
}
