package io.github.layerscribe.codegen.imports.tree;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import io.github.layerscribe.codegen.yaml.YamlNode;
import io.github.layerscribe.codegen.yaml.YamlReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a YAML file of another tool into the nodes that {@link JsonReader} makes of JSON.
 *
 * <p>Plain scalars that are numbers, true or false in JSON are that here, too; everything else is text. Refused, with a
 * place, is what {@link YamlReader} refuses: anchors, tags, a key twice, a key without a value.
 */
public final class YamlSource {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private YamlSource() {}

    /** The value of a file, or nothing if it was refused. */
    public static Optional<SourceNode> read(SourceFile file, Diagnostics diagnostics) {
        int before = diagnostics.errorCount();
        return YamlReader.read(file, diagnostics)
                .filter(root -> diagnostics.errorCount() == before)
                .map(YamlSource::node);
    }

    private static SourceNode node(YamlNode yaml) {
        return yaml.match(new YamlNode.Cases<>() {
            @Override
            public SourceNode scalar(YamlNode.Scalar scalar) {
                return YamlSource.scalar(scalar);
            }

            @Override
            public SourceNode sequence(YamlNode.Sequence sequence) {
                List<SourceNode> items =
                        sequence.items().stream().map(YamlSource::node).toList();
                return new SourceNode.Sequence(items, range(sequence, items));
            }

            @Override
            public SourceNode mapping(YamlNode.Mapping mapping) {
                return YamlSource.mapping(mapping);
            }

            @Override
            public SourceNode hole(YamlNode.Hole hole) {
                return new SourceNode.Nothing(hole.range());
            }
        });
    }

    private static SourceNode scalar(YamlNode.Scalar scalar) {
        String text = scalar.text();
        if (scalar.isPlain() && (text.equals("true") || text.equals("false"))) {
            return new SourceNode.Flag(text.equals("true"), scalar.range());
        }
        return scalar.isPlain() && NUMBER.matcher(text).matches()
                ? new SourceNode.Number(text, scalar.range())
                : new SourceNode.Text(text, scalar.range());
    }

    private static SourceNode mapping(YamlNode.Mapping mapping) {
        Map<String, SourceNode.Entry> entries = new LinkedHashMap<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            SourceNode.Text key =
                    new SourceNode.Text(entry.key().text(), entry.key().range());
            entries.put(key.text(), new SourceNode.Entry(key, node(entry.value())));
        }
        List<SourceNode> values =
                entries.values().stream().map(SourceNode.Entry::value).toList();
        return new SourceNode.Mapping(entries, range(mapping, values));
    }

    /** To YAML a block ends where the next one begins; here it ends with its last value. */
    private static SourceRange range(YamlNode node, List<SourceNode> values) {
        SourceRange range = node.range();
        String line = range.file().line(range.line());
        int first = line.codePointAt(line.offsetByCodePoints(0, range.column() - 1));
        boolean isBlock = !values.isEmpty() && first != '{' && first != '[';
        return isBlock ? range.to(values.get(values.size() - 1).range()) : range;
    }
}
