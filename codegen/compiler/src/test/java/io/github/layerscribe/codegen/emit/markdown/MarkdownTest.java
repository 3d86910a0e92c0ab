package io.github.layerscribe.codegen.emit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.emit.Documents;
import io.github.layerscribe.requirements.Command;
import io.github.layerscribe.requirements.NeedsNode;
import io.github.layerscribe.requirements.Node;
import io.github.layerscribe.requirements.NpmPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Documents as their readers see them: rendered, with harmless and with hostile text in every place of a plan. */
class MarkdownTest {

    private static final Path RESOURCES = Path.of("src/test/resources/io/github/layerscribe/codegen/emit/markdown");

    private static final List<String> HOSTILE = List.of(
            "</td><script>canary()</script>",
            "<img src=x onerror=canary()>",
            "<a href='javascript:canary()'>x</a>",
            "[a](javascript:canary()) [b]: https://canary.example",
            "[b]: https://canary.example",
            "[^1]: note",
            "![x](https://canary.example/x.png)",
            "<https://canary.example> <a@canary.example>",
            "https://canary.example www.canary.example a@canary.example",
            "HTTP://CANARY.EXAMPLE WWW.canary.example",
            "mailto:a@canary.example xmpp:a@b.example ftp://canary.example",
            "canary.example",
            "| a | b |",
            "--- | ---",
            "a|b\\|c\\\\|d",
            "`code` ``x`` ```",
            "`",
            "\\` \\| \\<b> \\",
            "\\",
            "# heading",
            "- item",
            "+ item",
            "* item",
            "1. item",
            "23) item",
            "> quote",
            "***",
            "---",
            "===",
            "```js",
            "~~~",
            "- [ ] task",
            ": definition",
            "&lt;b&gt; &#60;b&#62; &amp; &copy; &",
            "**bold** __bold__ _em_ *em* ~~del~~",
            "a*b*c a_b_c",
            "<!-- comment",
            "<![CDATA[ x",
            "<?php x",
            "<",
            "{{canary}} {% canary %} ${canary} {: .class}",
            "$x$ $$y$$ :smile: H~2~O x^2^ ==mark==",
            "\" onmouseover=\"canary()",
            "\u00fcber \ud83d\ude00 \u4e2d\u6587");

    @TempDir
    private Path folder;

    @Test
    @NeedsNode
    void noTextBecomesMarkupAndEveryLinkLeadsSomewhere() throws IOException {
        write("plain", "plain text");
        for (int i = 0; i < HOSTILE.size(); i++) {
            write("hostile" + i, HOSTILE.get(i));
        }
        Command.Result result = new Command(
                        List.of(
                                Node.required().node().toString(),
                                RESOURCES.resolve("render.mjs").toString(),
                                npm("marked", "18.2.1", "lib/marked.esm.js"),
                                npm("markdown-it", "15.0.3", ""),
                                folder.toString()),
                        Path.of("").toAbsolutePath())
                .run(Duration.ofMinutes(2));
        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output().strip()).isEqualTo((HOSTILE.size() + 1) * 8 * 2 + " pages");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"two  blanks\nand lines\", \"two blanks and lines\"",
                "\"a\u2028b\u202e\", \"a\\\\u2028b\\\\u202e\"",
                "\"x\ufeff\", \"x\\\\ufeff\""
            })
    void whatNobodySeesIsShown(String text, String markdown) {
        assertThat(Inline.text(text).markdown()).isEqualTo(markdown);
    }

    @Test
    void extensionsAreShown() throws IOException {
        Map<String, String> pages = Documents.of("markdown", plan("plain", "canary"));
        assertThat(pages.get("index.md")).contains("**x-note**: canary");
        assertThat(pages.get("properties.md")).contains("**x-note**: canary, deep = canary");
        assertThat(pages.get("events/happens.md")).contains("**x-note**: canary");
    }

    @Test
    void aPageTellsWhatEachDestinationSeesAndWhatIsLeftOut() throws IOException {
        String page = Documents.of("markdown", plan("plain", "a")).get("events/happens.md");
        assertThat(page)
                .contains("## As `web` sees it\n\n```json\n{\n  \"event\": \"a\",\n  \"text\": \"a\",")
                .contains("## As `ga4` sees it\n\n- **Behind**: `web`\n- **Needs consent to**: `analytics`\n"
                        + "- **Left out**: `kind` (dropped)\n\n```json\n{\n  \"event\": \"a\",\n  \"renamed\": \"a\",");
    }

    private void write(String name, String text) throws IOException {
        Map<String, String> documents = new TreeMap<>(Documents.of("markdown", plan(name, text)));
        documents.put("text.txt", text);
        Documents.write(documents, folder.resolve(name));
    }

    private io.github.layerscribe.codegen.plan.TrackingPlan plan(String name, String text) throws IOException {
        String yaml = JsonMapper.shared().writeValueAsString(text);
        Path file = Files.createDirectories(Path.of("target/markdown-test")).resolve(name + ".plan.yaml");
        String template = Files.readString(RESOURCES.resolve("documented.plan.yaml"));
        Files.writeString(file, template.replace("TEXT", yaml).replace("NAME", yaml));
        return Documents.plan(file);
    }

    private static String npm(String name, String version, String file) {
        return NpmPackage.install(name, version).folder().resolve(file).toString();
    }
}
