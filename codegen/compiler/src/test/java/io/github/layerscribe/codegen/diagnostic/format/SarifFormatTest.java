package io.github.layerscribe.codegen.diagnostic.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import io.github.layerscribe.requirements.Checkout;
import io.github.layerscribe.requirements.Command;
import io.github.layerscribe.requirements.NeedsNode;
import io.github.layerscribe.requirements.Node;
import io.github.layerscribe.requirements.NpmPackage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifFormatTest {

    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final String SCHEMA_SHA_256 = "2d99159ae54a3eea97f81781cff48780548657c35949f4b7f25e99a2ba4de4f8";

    /** The schema is of draft 4, which {@code ajv} reads up to version 6. */
    private static final String VALIDATE = """
            const [ajv, schema, ...logs] = process.argv.slice(2);
            const {readFileSync} = require('node:fs');
            const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
            const validator = new (require(ajv))({schemaId: 'auto', format: 'full', unknownFormats: 'ignore'});
            validator.addMetaSchema(require(ajv + '/lib/refs/json-schema-draft-04.json'));
            const isValid = validator.compile(read(schema));
            for (const log of logs) {
              if (!isValid(read(log))) {
                console.log(log, JSON.stringify(isValid.errors));
                process.exitCode = 1;
              }
            }
            """;

    private final SarifFormat format = new SarifFormat();

    @TempDir
    private Path folder;

    @Test
    void aResultHasRuleLevelMessageAndPlaces() {
        SourceFile file = new SourceFile("plans/shop.yaml", "one\ntwo\n");
        Diagnostic error = Diagnostic.error("b-rule", new SourceRange(file, 2, 1, 2, 4), "Wrong.", "Do that.")
                .with(new SourceRange(file, 1, 2, 1, 3), "the first");
        Diagnostic warning = Diagnostic.warning("a-rule", SourceRange.at(file, 1, 1), "Hm.", "");
        List<RuleDescription> rules = List.of(
                new RuleDescription("unbroken", "Not in the file.", "Nothing."),
                new RuleDescription("b-rule", "Be right.", "Because."));

        JsonNode run = run(new DiagnosticReport(List.of(error, warning), rules, "1.2.3"));

        assertThat(run.at("/columnKind").stringValue()).isEqualTo("unicodeCodePoints");
        assertThat(run.at("/tool/driver").toString())
                .isEqualTo("{'name':'Layerscribe','version':'1.2.3','rules':[".replace('\'', '"')
                        + rule("a-rule", "a rule", "a rule") + "," + rule("b-rule", "Be right.", "Because.") + "]}");
        assertThat(run.at("/results/0").toString())
                .isEqualTo(("{'ruleId':'b-rule','ruleIndex':1,'level':'error','message':{'text':'Wrong. Do that.'},"
                                + "'locations':[{'physicalLocation':" + place(2, 1, 2, 4) + "}],"
                                + "'relatedLocations':[{'physicalLocation':" + place(1, 2, 1, 3)
                                + ",'message':{'text':'the first'}}]}")
                        .replace('\'', '"'));
        assertThat(run.at("/results/1/level").stringValue()).isEqualTo("warning");
        assertThat(run.at("/results/1").has("relatedLocations")).isFalse();
    }

    private static String rule(String id, String summary, String help) {
        return ("{'id':'" + id + "','shortDescription':{'text':'" + summary + "'},'fullDescription':{'text':'" + summary
                        + "'},'help':{'text':'" + help + "'}}")
                .replace('\'', '"');
    }

    private static String place(int line, int column, int endLine, int endColumn) {
        return "{'artifactLocation':{'uri':'plans/shop.yaml','uriBaseId':'%SRCROOT%'},'region':{'startLine':" + line
                + ",'startColumn':" + column + ",'endLine':" + endLine + ",'endColumn':" + endColumn + "}}";
    }

    @Test
    void hostileTextsAreReadBackExactly() throws Exception {
        JsonNode results = run(Hostile.report()).get("results");

        List<Diagnostic> written = Hostile.diagnostics();
        assertThat(results.size()).isEqualTo(written.size());
        for (int i = 0; i < written.size(); i++) {
            Diagnostic expected = written.get(i);
            assertThat(shown(results.get(i).at("/message/text").stringValue())).isEqualTo(expected.text());
            URI uri = new URI(results.get(i)
                    .at("/locations/0/physicalLocation/artifactLocation/uri")
                    .stringValue());
            assertThat(uri.isAbsolute()).isFalse();
            assertThat(uri.getPath()).isEqualTo(expected.range().file().path().replaceAll("\\p{Cs}", "?"));
        }
    }

    /** What a viewer shows: in a text with an escaped bracket before a parenthesis all escapes are undone. */
    private static String shown(String message) {
        assertThat(message).as("links").doesNotContainPattern("(?<!\\\\)(\\\\\\\\)*\\]\\(");
        return message.contains("\\](") ? message.replaceAll("\\\\(.)", "$1") : message;
    }

    @ParameterizedTest
    @CsvSource({
        "plans/shop.yaml, plans/shop.yaml, true",
        "../shop.yaml, ../shop.yaml, true",
        "/a b/ü.yaml, file:///a%20b/%C3%BC.yaml, false",
        "C:/plans/shop.yaml, file:///C:/plans/shop.yaml, false",
        "a:b/c?d#e%41.yaml, a%3Ab/c%3Fd%23e%2541.yaml, true",
    })
    void aPathIsAUri(String path, String uri, boolean isRelative) {
        assertThat(ArtifactUri.of(path)).isEqualTo(new ArtifactUri(uri, isRelative));
    }

    @Test
    @NeedsNode
    void satisfiesTheSchemaOfTheStandard() throws IOException {
        SourceFile file = new SourceFile("/plans/shop.yaml", "one\n");
        String hostile = format.write(Hostile.report());
        Path all = written("all", hostile);
        Path absolute = written(
                "absolute",
                format.write(Hostile.report(Diagnostic.warning("r", SourceRange.at(file, 1, 1), "Hm.", ""))));
        Path none = written("none", format.write(Hostile.report(new Diagnostic[0])));

        Command.Result result = validate(all, absolute, none);

        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(validate(written("line-0", hostile.replace("\"startLine\" : 1", "\"startLine\" : 0")))
                        .output())
                .contains("minimum");
        assertThat(validate(written("level", hostile.replace("\"error\"", "\"fatal\"")))
                        .output())
                .contains("allowedValues");
    }

    private Path written(String name, String log) throws IOException {
        return Files.writeString(folder.resolve(name + ".sarif"), log);
    }

    private Command.Result validate(Path... logs) throws IOException {
        Path schema = NpmPackage.install("@microsoft/jest-sarif", "1.0.0-beta.0")
                .file("lib/schemas/sarif-2.1.0-rtm.5.json", SCHEMA_SHA_256);
        Path ajv = NpmPackage.install("ajv", "6.12.6").folder();
        Path script = Files.writeString(folder.resolve("validate.cjs"), VALIDATE);
        List<String> words = new ArrayList<>(
                List.of(Node.required().node().toString(), script.toString(), ajv.toString(), schema.toString()));
        List.of(logs).forEach(log -> words.add(log.toString()));
        return new Command(words, Checkout.root()).run(LIMIT);
    }

    private JsonNode run(DiagnosticReport report) {
        JsonNode log = JsonMapper.builder().build().readTree(format.write(report));
        assertThat(log.at("/version").stringValue()).isEqualTo("2.1.0");
        assertThat(log.get("runs").size()).isEqualTo(1);
        return log.get("runs").get(0);
    }
}
