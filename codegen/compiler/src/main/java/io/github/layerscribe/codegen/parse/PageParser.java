package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.parse.keys.KeyReader;
import io.github.layerscribe.codegen.plan.PageDefinition;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Reads one entry of {@code pages}. */
final class PageParser {

    private final SectionReader reader;

    PageParser(SectionReader reader) {
        this.reader = reader;
    }

    Optional<PageDefinition> parse(YamlNode.Scalar id, KeyReader keys) {
        if (id.text().equals("all") || id.text().equals("none")) {
            reader.error(
                    "id-style",
                    id.range(),
                    "\"" + id.text() + "\" cannot be a page: it means all pages or none.",
                    "Use another id.");
        }
        List<YamlNode.Scalar> paths = keys.scalars("path");
        paths.forEach(this::check);
        List<String> patterns = paths.stream().map(YamlNode.Scalar::text).toList();
        return Optional.of(new PageDefinition(keys.declaration(id), patterns, keys.prose("description")));
    }

    private void check(YamlNode.Scalar path) {
        String text = path.text();
        String hint = null;
        if (!text.startsWith("/") && !text.startsWith("*")) {
            hint = "Begin it with /.";
        } else if (text.indexOf('#') >= 0 || text.chars().anyMatch(c -> c <= ' ')) {
            hint = "A path holds neither # nor blanks.";
        } else if (text.contains("?") && text.substring(text.indexOf('?')).contains("=")) {
            hint = "Leave the query out; ? stands for one character.";
        } else if (text.contains("***") || text.matches(".*[^/*]\\*\\*.*|.*\\*\\*[^/*].*")) {
            hint = "** stands for whole segments: /c/**.";
        }
        if (hint != null) {
            reader.error("path-pattern", path.range(), "\"" + text + "\" is not a pattern of paths.", hint);
        }
    }
}
