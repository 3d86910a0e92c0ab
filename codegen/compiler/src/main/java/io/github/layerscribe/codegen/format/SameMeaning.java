package io.github.layerscribe.codegen.format;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.yaml.YamlNode;
import io.github.layerscribe.codegen.yaml.YamlReader;
import java.util.List;
import java.util.Optional;

/** Whether a file still says the same, text by text and comment by comment, after its layout was set. */
final class SameMeaning {

    private SameMeaning() {}

    static boolean of(SourceFile before, YamlNode root, String formatted) {
        SourceFile after = new SourceFile(before.path(), formatted);
        Diagnostics told = new Diagnostics();
        Optional<YamlNode> read = YamlReader.read(after, told);
        return read.isPresent()
                && !told.hasErrors()
                && isSame(root, read.get())
                && comments(before, root).equals(comments(after, read.get()));
    }

    private static List<String> comments(SourceFile file, YamlNode root) {
        return CommentScan.of(new SourceText(file), root).comments().stream()
                .map(Comment::text)
                .toList();
    }

    private static boolean isSame(YamlNode one, YamlNode other) {
        if (one instanceof YamlNode.Scalar text) {
            return other instanceof YamlNode.Scalar same && text.text().equals(same.text());
        }
        if (one instanceof YamlNode.Sequence list) {
            return other instanceof YamlNode.Sequence same && areSame(list.items(), same.items());
        }
        return one instanceof YamlNode.Mapping map
                && other instanceof YamlNode.Mapping same
                && keys(map).equals(keys(same))
                && areSame(values(map), values(same));
    }

    private static boolean areSame(List<YamlNode> some, List<YamlNode> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!isSame(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> keys(YamlNode.Mapping map) {
        return map.entries().stream().map(entry -> entry.key().text()).toList();
    }

    private static List<YamlNode> values(YamlNode.Mapping map) {
        return map.entries().stream().map(YamlNode.Entry::value).toList();
    }
}
