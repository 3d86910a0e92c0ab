package io.github.layerscribe.codegen.diagnostic.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonFormatTest {

    private final JsonMapper mapper = JsonMapper.builder().build();

    @Test
    void writesEveryKeyEvenWithoutHintAndOtherPlaces() {
        SourceFile file = new SourceFile("a.yaml", "one\n");
        Diagnostic warning = Diagnostic.warning("some-rule", new SourceRange(file, 1, 1, 1, 4), "Hm.", "");

        assertThat(new JsonFormat().write(Hostile.report(warning))).isEqualTo("""
                {
                  "errors" : 0,
                  "warnings" : 1,
                  "diagnostics" : [
                    {
                      "severity" : "warning",
                      "rule" : "some-rule",
                      "message" : "Hm.",
                      "hint" : "",
                      "file" : "a.yaml",
                      "range" : {
                        "line" : 1,
                        "column" : 1,
                        "end_line" : 1,
                        "end_column" : 4
                      },
                      "related" : [ ]
                    }
                  ]
                }
                """);
    }

    @Test
    void hostileTextsAreReadBackExactly() {
        JsonNode read = mapper.readTree(new JsonFormat().write(Hostile.report()));

        assertThat(read.get("errors").intValue()).isEqualTo(Hostile.TEXTS.size());
        List<Diagnostic> written = Hostile.diagnostics();
        assertThat(read.get("diagnostics").size()).isEqualTo(written.size());
        for (int i = 0; i < written.size(); i++) {
            Diagnostic expected = written.get(i);
            JsonNode found = read.get("diagnostics").get(i);
            assertThat(found.get("message").stringValue()).isEqualTo(expected.message());
            assertThat(found.get("hint").stringValue()).isEqualTo(expected.hint());
            assertThat(found.get("file").stringValue())
                    .isEqualTo(expected.range().file().path());
            assertThat(found.get("related").get(0).get("message").stringValue())
                    .isEqualTo(expected.related().get(0).message());
            assertThat(found.get("related").get(0).get("range").get("line").intValue())
                    .isEqualTo(2);
        }
    }

    @Test
    void isAsciiSoThatNoLocaleCanDamageIt() {
        assertThat(new JsonFormat().write(Hostile.report()).chars()).allMatch(c -> c < 0x7F);
    }
}
