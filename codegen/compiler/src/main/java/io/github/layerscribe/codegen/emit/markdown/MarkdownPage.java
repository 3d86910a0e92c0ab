package io.github.layerscribe.codegen.emit.markdown;

import io.github.layerscribe.codegen.emit.GeneratedFile;
import io.github.layerscribe.codegen.emit.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One document under construction, block by block; a block without content is left out. */
final class MarkdownPage {

    private final String path;
    private final List<String> blocks = new ArrayList<>();

    /** @param path below the emitter's folder, such as {@code events/purchase.md} */
    MarkdownPage(String path, Inline title) {
        this.path = path;
        blocks.add("# " + title.markdown());
    }

    /** {@code ../} for a page in a folder, so that every link is relative. */
    String home() {
        return path.contains("/") ? "../" : "";
    }

    MarkdownPage heading(int level, Inline title) {
        blocks.add("#".repeat(level) + " " + title.markdown());
        return this;
    }

    MarkdownPage paragraph(Inline text) {
        return block(text.markdown());
    }

    MarkdownPage quote(Inline text) {
        return block(text.isEmpty() ? "" : "> " + text.markdown());
    }

    MarkdownPage list(List<Inline> items) {
        return block(items.stream().map(item -> "- " + item.markdown()).collect(Collectors.joining("\n")));
    }

    /** A table; none if it has no rows. */
    MarkdownPage table(List<String> head, List<List<Inline>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        List<String> lines = new ArrayList<>();
        lines.add("| " + String.join(" | ", head) + " |");
        lines.add("|" + " --- |".repeat(head.size()));
        rows.forEach(
                row -> lines.add(row.stream().map(MarkdownPage::cell).collect(Collectors.joining(" | ", "| ", " |"))));
        return block(String.join("\n", lines));
    }

    /** Facts about one thing, name by name; those that are nothing are left out. */
    MarkdownPage facts(List<List<Inline>> rows) {
        return list(rows.stream()
                .filter(row -> !row.get(1).isEmpty())
                .map(row -> row.get(0).bold().plus(": ").plus(row.get(1)))
                .toList());
    }

    MarkdownPage json(JsonObject value) {
        return block("```json\n" + value.text() + "```");
    }

    GeneratedFile file() {
        return GeneratedFile.document(MarkdownEmitter.ID + "/" + path, String.join("\n\n", blocks) + "\n");
    }

    /** Bars are left in code only, and there a table wants them escaped. */
    private static String cell(Inline content) {
        return content.markdown().replace("|", "\\|");
    }

    private MarkdownPage block(String markdown) {
        if (!markdown.isEmpty()) {
            blocks.add(markdown);
        }
        return this;
    }
}
