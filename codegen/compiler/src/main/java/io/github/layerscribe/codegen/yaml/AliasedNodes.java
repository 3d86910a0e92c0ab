package io.github.layerscribe.codegen.yaml;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Builds nodes from parse events. Aliases share the node of their anchor, so that a file costs what it is long; how large
 * it would be written out is counted beside it.
 */
final class AliasedNodes {

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final Map<Anchor, Sized> anchors = new HashMap<>();
    private int merged;

    AliasedNodes(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** A node, and how many values and levels it has with every alias written out. */
    private record Sized(YamlNode node, int size, int depth) {}

    /** The entries of one map while it is read, and what is known of their size. */
    private static final class Entries {
        private final Map<String, YamlNode.Entry> own = new LinkedHashMap<>();
        private final Map<String, YamlNode.Entry> all = new LinkedHashMap<>();
        private int size = 1;
        private int depth = 1;
    }

    /** Ends the reading of a file at once. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super(null, null, false, false);
        }
    }

    Optional<YamlNode> document(Iterator<Event> events) {
        YamlNode root = null;
        try {
            while (events.hasNext()) {
                Event event = events.next();
                if (event.getEventId() == Event.ID.DocumentStart && root != null) {
                    throw refused("several-documents", startOf(event), "A second document begins here.", "Keep one.");
                }
                if (event instanceof NodeEvent) {
                    root = node(event, events, 1).node;
                }
            }
        } catch (Refused told) {
            return Optional.empty();
        }
        if (root == null) {
            diagnostics.error(
                    "empty-file", SourceRange.at(file, 1, 1), "This file is empty.", "Name a file with YAML.");
        }
        return Optional.ofNullable(root);
    }

    private Sized node(Event event, Iterator<Event> events, int level) {
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        if (level > AliasedYaml.MAX_DEPTH) {
            throw tooDeep(startOf(event));
        }
        Sized node;
        Optional<String> tag;
        if (event instanceof ScalarEvent scalar) {
            node = new Sized(new YamlNode.Scalar(scalar.getValue(), isPlain(scalar), rangeOf(scalar)), 1, 1);
            tag = scalar.getTag();
        } else if (event instanceof MappingStartEvent start) {
            node = mapping(start, events, level);
            tag = start.getTag();
        } else {
            SequenceStartEvent start = (SequenceStartEvent) event;
            node = sequence(start, events, level);
            tag = start.getTag();
        }
        Sized tagged = tagged(node, tag, startOf(event));
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor, tagged));
        return tagged;
    }

    private static boolean isPlain(ScalarEvent scalar) {
        return scalar.isPlain()
                && !scalar.getTag().filter(tag -> tag.endsWith(":str")).isPresent();
    }

    /** Tags of YAML itself only repeat what a value is. */
    private static Sized tagged(Sized node, Optional<String> tag, SourceRange place) {
        return tag.filter(name -> name.startsWith("!") && name.length() > 1)
                .map(name -> {
                    YamlNode.Scalar key = new YamlNode.Scalar(name, false, place.slice(0, name.length()));
                    List<YamlNode.Entry> entries = List.of(new YamlNode.Entry(key, node.node));
                    SourceRange range = place.to(node.node.range());
                    return new Sized(new YamlNode.Mapping(entries, range), node.size + 1, node.depth + 1);
                })
                .orElse(node);
    }

    private Sized alias(AliasEvent alias) {
        Sized found = anchors.get(alias.getAlias());
        if (found == null) {
            throw refused(
                    "alias",
                    rangeOf(alias),
                    "\"*" + alias.getAlias() + "\" stands for nothing that is written before it.",
                    "Write the anchor before it.");
        }
        return found.node instanceof YamlNode.Scalar scalar
                ? new Sized(new YamlNode.Scalar(scalar.text(), scalar.isPlain(), rangeOf(alias)), 1, 1)
                : found;
    }

    private Sized sequence(SequenceStartEvent start, Iterator<Event> events, int level) {
        List<YamlNode> items = new ArrayList<>();
        int size = 1;
        int depth = 1;
        Event next = events.next();
        while (next.getEventId() != Event.ID.SequenceEnd) {
            Sized item = node(next, events, level + 1);
            items.add(item.node);
            size = grown(size, item, next);
            depth = Math.max(depth, item.depth + 1);
            next = events.next();
        }
        return checked(
                new Sized(new YamlNode.Sequence(items, startOf(start).to(rangeOf(next))), size, depth), start, level);
    }

    private Sized mapping(MappingStartEvent start, Iterator<Event> events, int level) {
        Entries entries = new Entries();
        Event next = events.next();
        while (next.getEventId() != Event.ID.MappingEnd) {
            Event at = next;
            YamlNode key = node(at, events, level + 1).node;
            Sized value = node(events.next(), events, level + 1);
            if (!(key instanceof YamlNode.Scalar name)) {
                throw refused("key", startOf(at), "A list or a map cannot be a key.", "Write one word, then a colon.");
            }
            boolean isMerge = name.isPlain() && name.text().equals("<<");
            entries.size = grown(entries.size, value, at);
            entries.depth = Math.max(entries.depth, value.depth + 1);
            if (isMerge) {
                merge(value.node, name, entries);
            } else {
                put(name, value.node, entries);
            }
            next = events.next();
        }
        SourceRange range = startOf(start).to(rangeOf(next));
        List<YamlNode.Entry> all = List.copyOf(entries.all.values());
        return checked(new Sized(new YamlNode.Mapping(all, range), entries.size, entries.depth), start, level);
    }

    /** What the map itself says wins over what it merges, in the place of what it overrides. */
    private void put(YamlNode.Scalar key, YamlNode value, Entries entries) {
        YamlNode.Entry entry = new YamlNode.Entry(key, value);
        YamlNode.@Nullable Entry first = entries.own.putIfAbsent(key.text(), entry);
        if (first != null) {
            diagnostics.add(Diagnostic.error(
                            "duplicate-key", key.range(), "\"" + key.text() + "\" is written twice here.", "Keep one.")
                    .with(first.key().range(), "the first"));
        }
        entries.all.put(key.text(), entry);
    }

    private void merge(YamlNode value, YamlNode.Scalar key, Entries entries) {
        if (value instanceof YamlNode.Sequence several) {
            for (YamlNode one : several.items()) {
                if (!(one instanceof YamlNode.Mapping)) {
                    throw noMap(key);
                }
                merge(one, key, entries);
            }
        } else if (value instanceof YamlNode.Mapping mapping) {
            merged += mapping.entries().size();
            if (merged > AliasedYaml.MAX_NODES) {
                throw tooLarge(key.range());
            }
            for (YamlNode.Entry entry : mapping.entries()) {
                entries.all.putIfAbsent(entry.key().text(), entry);
            }
        } else {
            throw noMap(key);
        }
    }

    private Refused noMap(YamlNode.Scalar key) {
        return refused("merge-key", key.range(), "\"<<\" merges something that is no map.", "Merge maps only.");
    }

    private int grown(int size, Sized part, Event at) {
        int sum = size + part.size;
        if (sum > AliasedYaml.MAX_NODES) {
            throw tooLarge(startOf(at));
        }
        return sum;
    }

    private Sized checked(Sized node, Event start, int level) {
        if (node.depth + level - 1 > AliasedYaml.MAX_DEPTH) {
            throw tooDeep(startOf(start));
        }
        return node;
    }

    private Refused tooLarge(SourceRange place) {
        return refused(
                "too-many-aliases",
                place,
                "With every alias written out this file has more than 200,000 values.",
                "Split it, or repeat less.");
    }

    private Refused tooDeep(SourceRange place) {
        return refused("too-deep", place, "This is nested more than 60 levels deep.", "A plan needs ten at most.");
    }

    private Refused refused(String rule, SourceRange place, String message, String hint) {
        diagnostics.error(rule, place, message, hint);
        return new Refused();
    }

    private SourceRange rangeOf(Event event) {
        Mark start = event.getStartMark().orElseThrow();
        Mark end = event.getEndMark().orElseThrow();
        return new SourceRange(
                file, start.getLine() + 1, start.getColumn() + 1, end.getLine() + 1, end.getColumn() + 1);
    }

    private SourceRange startOf(Event event) {
        return rangeOf(event).slice(0, 1);
    }
}
