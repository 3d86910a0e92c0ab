package io.github.layerscribe.codegen.yaml;

import io.github.layerscribe.codegen.source.SourceRange;
import java.util.List;
import java.util.Optional;

/** A piece of a YAML file. Every scalar is its source text: {@code NO}, {@code 010} and {@code 1.10} stay as written. */
public sealed interface YamlNode {

    SourceRange range();

    /** Calls the one case that fits. */
    <R> R match(Cases<R> cases);

    /** One method for each kind of node. */
    interface Cases<R> {
        R scalar(Scalar scalar);

        R sequence(Sequence sequence);

        R mapping(Mapping mapping);

        R hole(Hole hole);
    }

    /**
     * Text.
     *
     * @param isPlain whether it stands without quotes and not as a block
     */
    record Scalar(String text, boolean isPlain, SourceRange range) implements YamlNode {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.scalar(this);
        }
    }

    /** {@code [a, b]}, or lines that begin with {@code -}. */
    record Sequence(List<YamlNode> items, SourceRange range) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sequence(this);
        }
    }

    /** Keys and values; no key occurs twice. */
    record Mapping(List<Entry> entries, SourceRange range) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The entry of a key. */
        public Optional<Entry> find(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().text().equals(key))
                    .findFirst();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mapping(this);
        }
    }

    /** A value that is missing or was refused; a diagnostic has already told so. */
    record Hole(SourceRange range) implements YamlNode {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hole(this);
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, YamlNode value) {}
}
