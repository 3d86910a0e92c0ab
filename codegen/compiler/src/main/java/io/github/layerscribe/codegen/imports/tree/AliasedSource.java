package io.github.layerscribe.codegen.imports.tree;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.yaml.AliasedYaml;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a YAML file with aliases, as {@link AliasedYaml} does, into the nodes of all importers: plain words that YAML takes
 * for numbers, true, false or null are that.
 */
public final class AliasedSource {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern FLAG = Pattern.compile("true|True|TRUE|false|False|FALSE");

    private final Map<YamlNode, SourceNode> known = new IdentityHashMap<>();

    private AliasedSource() {}

    /** The value of a file, or nothing if it was refused. What aliases share is shared here, too. */
    public static Optional<SourceNode> read(SourceFile file, Diagnostics diagnostics) {
        AliasedSource source = new AliasedSource();
        return AliasedYaml.read(file, diagnostics).map(source::node);
    }

    private SourceNode node(YamlNode yaml) {
        SourceNode node = known.get(yaml);
        if (node == null) {
            node = fresh(yaml);
            known.put(yaml, node);
        }
        return node;
    }

    private SourceNode fresh(YamlNode yaml) {
        return yaml.match(new YamlNode.Cases<>() {
            @Override
            public SourceNode scalar(YamlNode.Scalar scalar) {
                return AliasedSource.scalar(scalar);
            }

            @Override
            public SourceNode sequence(YamlNode.Sequence sequence) {
                List<SourceNode> items =
                        sequence.items().stream().map(AliasedSource.this::node).toList();
                return new SourceNode.Sequence(items, sequence.range());
            }

            @Override
            public SourceNode mapping(YamlNode.Mapping mapping) {
                Map<String, SourceNode.Entry> entries = new LinkedHashMap<>();
                for (YamlNode.Entry entry : mapping.entries()) {
                    SourceNode.Text key =
                            new SourceNode.Text(entry.key().text(), entry.key().range());
                    entries.put(key.text(), new SourceNode.Entry(key, node(entry.value())));
                }
                return new SourceNode.Mapping(entries, mapping.range());
            }

            @Override
            public SourceNode hole(YamlNode.Hole hole) {
                return new SourceNode.Nothing(hole.range());
            }
        });
    }

    private static SourceNode scalar(YamlNode.Scalar scalar) {
        String text = scalar.text();
        if (!scalar.isPlain()) {
            return new SourceNode.Text(text, scalar.range());
        }
        if (NOTHING.matcher(text).matches()) {
            return new SourceNode.Nothing(scalar.range());
        }
        if (FLAG.matcher(text).matches()) {
            return new SourceNode.Flag(text.charAt(0) == 't' || text.charAt(0) == 'T', scalar.range());
        }
        return NUMBER.matcher(text).matches()
                ? new SourceNode.Number(text, scalar.range())
                : new SourceNode.Text(text, scalar.range());
    }
}
