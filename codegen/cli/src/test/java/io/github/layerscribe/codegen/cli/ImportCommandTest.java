package io.github.layerscribe.codegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String SEGMENT = """
            {"name": "Shop", "rules": {"events": [{"name": "Order Completed", "description": "An order is placed",
              "rules": {"$schema": "x", "type": "object", "properties": {"properties": {"type": "object",
                "properties": {"total": {"type": ["number", "string"], "description": "Sum \\u001b[31m"}}}}}}]}}
            """;

    @TempDir
    private Path folder;

    @Test
    void writesAPlanThatCanBeReadAndTellsWhatWasLost() throws IOException {
        Path source = Files.writeString(folder.resolve("segment.json"), SEGMENT);
        Path plan = folder.resolve("new/shop.plan.yaml");

        Run run = Run.of("import", "segment", source, "--out", plan, "--id=shoe-shop");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith(plan.toString().replace('\\', '/') + " written.\n")
                .contains(
                        "2 things of the source are not in the plan",
                        "Properties of several types: 1\n  ",
                        "segment.json:",
                        "Next: layerscribe lint ")
                .doesNotContain("\u001B");
        assertThat(plan).content().contains("plan: shoe-shop");
        assertThat(Run.of("lint", plan).out()).doesNotContain("error [unknown");
    }

    @Test
    void ofManyLossesTheFirstOfEachKindAreToldAndAllToThoseWhoAsk() throws IOException {
        String union = "\"p%d\": {\"type\": [\"number\", \"string\"]}";
        String unions = IntStream.range(0, 5).mapToObj(union::formatted).collect(Collectors.joining(", "));
        String many = SEGMENT.replaceFirst("\"total\": \\{[^}]*}", Matcher.quoteReplacement(unions));
        Path source = Files.writeString(folder.resolve("segment.json"), many);

        String brief = Run.of("import", "segment", source, "--out", folder.resolve("a.plan.yaml"))
                .out();
        String full = Run.of("import", "segment", source, "--out", folder.resolve("b.plan.yaml"), "--all-losses")
                .out();

        assertThat(brief).contains("\"p2\"", "and 2 more", "--all-losses").doesNotContain("\"p3\"");
        assertThat(full).contains("\"p3\"", "\"p4\"").doesNotContain(" more", "--all-losses");
    }

    @Test
    void overwritesOnlyByForce() throws IOException {
        Path source = Files.writeString(folder.resolve("segment.json"), SEGMENT);
        Path plan = Files.writeString(folder.resolve("shop.plan.yaml"), "mine");

        Run refused = Run.of("import", "segment", source, "--out", plan);

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("is there already; nothing was written.", "--force");
        assertThat(plan).hasContent("mine");
        assertThat(Run.of("import", "segment", source, "--out", plan, "--force").exitCode())
                .isZero();
        assertThat(plan).content().contains("plan: shop");
    }

    @Test
    void readsAFolderInOneOrderAndLeavesHiddenFilesOut() throws IOException {
        Path exported =
                Files.createDirectories(folder.resolve("exported/.hidden")).getParent();
        Files.writeString(exported.resolve(".hidden/broken.json"), "{");
        Files.writeString(exported.resolve("notes.txt"), "{");
        Files.writeString(exported.resolve("segment.json"), SEGMENT);

        assertThat(Run.of("import", "segment", exported, "--out", folder.resolve("a.plan.yaml"))
                        .exitCode())
                .isZero();
        assertThat(Run.of("import", "segment", exported.resolve(".hidden"), "--out", folder.resolve("b.plan.yaml"))
                        .err())
                .contains("broken.json:1:");
    }

    @Test
    void readsAProjectOfYamlFiles() throws IOException {
        Path project = Files.createDirectories(folder.resolve("project/plans")).getParent();
        Files.writeString(project.resolve("catalog.yml"), """
                version: rudder/v1
                kind: events
                metadata: {name: shop}
                spec: {events: [{id: ordered, name: Order Placed, event_type: track}]}
                """);
        Files.writeString(project.resolve("plans/shop.yaml"), """
                version: rudder/v1
                kind: tracking-plan
                metadata: {name: shop}
                spec: {id: shop, display_name: Shop, rules: [{type: event_rule, event: "#event:ordered"}]}
                """);
        Path plan = folder.resolve("shop.plan.yaml");

        Run run = Run.of("import", "rudderstack", project, "--out", plan);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Everything of the source is in the plan.");
        assertThat(plan).content().contains("order_placed: {name: Order Placed}");
    }

    @Test
    void whatCannotBeReadIsToldAndNothingIsWritten() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"rules\": ");
        Path latin = Files.write(folder.resolve("latin.json"), new byte[] {'"', (byte) 0xE4, '"'});
        Path plan = folder.resolve("shop.plan.yaml");

        Run run = Run.of("import", "segment", broken, "--out", plan);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("broken.json:1:", "Nothing was written.");
        assertThat(Run.of("import", "segment", latin, "--out", plan).err()).contains("is not UTF-8.");
        assertThat(Run.of("import", "segment", folder.resolve("none"), "--out", plan)
                        .exitCode())
                .isEqualTo(2);
        assertThat(Run.of("import", "segmnt", broken, "--out", plan).err()).contains("Did you mean \"segment\"?");
        assertThat(plan).doesNotExist();
    }

    @Test
    void readsTheSheetsOfAFolderAndTellsWhatToDoWithAWorkbook() throws IOException {
        Path sheets = Files.createDirectories(folder.resolve("sheets"));
        Files.writeString(sheets.resolve("shop.csv"), "Event Name;Parameter;Data type\nLogin;method;text\n");
        Path plan = folder.resolve("shop.plan.yaml");
        assertThat(Run.of("import", "csv", sheets, "--out", plan).exitCode()).isZero();
        assertThat(plan).content().contains("login: {name: Login, optional: [method]}");

        Path workbook = Files.write(folder.resolve("shop.xlsx"), new byte[] {'P', 'K', 3, 4, (byte) 0xFF, 0});
        Run run = Run.of("import", "csv", workbook, "--out", folder.resolve("other.plan.yaml"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("shop.xlsx\" is a workbook.\nSave the sheet with the events as CSV (UTF-8)");
    }
}
