package io.github.layerscribe.codegen.yaml;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds nodes from parse events and refuses what plans do not use. */
final class NodeBuilder {

    /** Deeper nesting is refused; no plan needs a third of it. */
    static final int MAX_DEPTH = 32;

    private static final Set<String> OLD_BOOLEANS = Set.of("on", "off", "yes", "no", "y", "n");

    private final RepairedText text;
    private final List<Diagnostic> told = new ArrayList<>();

    NodeBuilder(RepairedText text) {
        this.text = text;
    }

    List<Diagnostic> told() {
        return told;
    }

    /** The root, or nothing if the file is empty or too deep. */
    Optional<YamlNode> build(Iterator<Event> events) {
        try {
            return document(events);
        } catch (TooDeep stop) {
            error("too-deep", stop.range, "This is nested more than 32 levels deep.", "A plan needs ten at most.");
            return Optional.empty();
        }
    }

    private Optional<YamlNode> document(Iterator<Event> events) {
        YamlNode root = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.DocumentStart && root != null) {
                error(
                        "several-documents",
                        startOf(event),
                        "A second document begins here.",
                        "A plan is one document; take out the line \"---\".");
                return Optional.of(root);
            }
            if (event instanceof NodeEvent) {
                root = node(event, events, 1);
            }
        }
        if (root == null) {
            error(
                    "empty-file",
                    SourceRange.at(text.file(), 1, 1),
                    "This file is empty.",
                    "A plan begins with plan: and its id.");
        }
        return Optional.ofNullable(root);
    }

    private YamlNode node(Event event, Iterator<Event> events, int depth) {
        if (event instanceof AliasEvent alias) {
            error(
                    "alias",
                    rangeOf(alias),
                    "\"*" + alias.getAlias() + "\" is an alias, and plans have none.",
                    "Write the value out, or put quotes around it if it is text.");
            return new YamlNode.Hole(rangeOf(alias));
        }
        refuseAnchor((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), scalar);
            return scalar(scalar);
        }
        if (depth > MAX_DEPTH) {
            throw new TooDeep(startOf(event));
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        refuseTag(start.getTag(), start);
        return start instanceof MappingStartEvent ? mapping(start, events, depth) : sequence(start, events, depth);
    }

    private YamlNode scalar(ScalarEvent event) {
        String value = event.getValue();
        if (event.isPlain() && TypographicQuotes.surround(value)) {
            told.add(TypographicQuotes.diagnostic(rangeOf(event), value));
            value = TypographicQuotes.without(value);
        }
        return new YamlNode.Scalar(value, event.isPlain(), rangeOf(event));
    }

    private YamlNode sequence(CollectionStartEvent start, Iterator<Event> events, int depth) {
        List<YamlNode> items = new ArrayList<>();
        Event next = events.next();
        while (next.getEventId() != Event.ID.SequenceEnd) {
            items.add(withValue(node(next, events, depth + 1), "This item has no value."));
            next = events.next();
        }
        return new YamlNode.Sequence(items, startOf(start).to(endOf(next)));
    }

    private YamlNode mapping(CollectionStartEvent start, Iterator<Event> events, int depth) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Event next = events.next();
        while (next.getEventId() != Event.ID.MappingEnd) {
            YamlNode key = node(next, events, depth + 1);
            YamlNode value = node(events.next(), events, depth + 1);
            if (key instanceof YamlNode.Scalar name) {
                entries.add(new YamlNode.Entry(name, value));
            } else if (!(key instanceof YamlNode.Hole)) {
                error("key", key.range(), "A list or a map cannot be a key.", "Write one word, then a colon.");
            }
            next = events.next();
        }
        SourceRange range = startOf(start).to(endOf(next));
        if (!start.isFlow()) {
            return new YamlNode.Mapping(checked(entries), range);
        }
        BraceMistakes braces = new BraceMistakes(told);
        Optional<YamlNode> list = braces.listInBraces(entries, range);
        return list.orElseGet(() -> new YamlNode.Mapping(checked(braces.cured(entries)), range));
    }

    /** Entries whose keys are single, visible and have values; a key that is refused is left out. */
    private List<YamlNode.Entry> checked(List<YamlNode.Entry> entries) {
        Map<String, YamlNode.Scalar> seen = new HashMap<>();
        List<YamlNode.Entry> kept = new ArrayList<>(entries.size());
        for (YamlNode.Entry entry : entries) {
            YamlNode.Scalar key = visible(entry.key());
            if (key.isPlain() && key.text().equals("<<")) {
                error("merge-key", key.range(), "\"<<\" merges maps, and plans do not.", "Use a group, or extends.");
                continue;
            }
            YamlNode.Scalar first = seen.putIfAbsent(key.text(), key);
            if (first != null) {
                told.add(duplicate(key, first));
                continue;
            }
            warnOfOldBoolean(key);
            kept.add(new YamlNode.Entry(key, withValue(entry.value(), "\"" + key.text() + "\" has no value.")));
        }
        return kept;
    }

    private static Diagnostic duplicate(YamlNode.Scalar key, YamlNode.Scalar first) {
        return Diagnostic.error(
                        "duplicate-key",
                        key.range(),
                        "\"" + key.text() + "\" is written twice here.",
                        "Keep one of them; the first is in line "
                                + first.range().line() + ".")
                .with(first.range(), "the first");
    }

    private YamlNode.Scalar visible(YamlNode.Scalar key) {
        OptionalInt invisible = Characters.firstInvisible(key.text());
        if (invisible.isEmpty()) {
            return key;
        }
        error(
                "invisible-character",
                key.range(),
                "This name holds " + Characters.describe(invisible.getAsInt()) + ", a character that cannot be seen.",
                "Type the name again.");
        return new YamlNode.Scalar(Characters.withoutInvisible(key.text()), key.isPlain(), key.range());
    }

    private void warnOfOldBoolean(YamlNode.Scalar key) {
        if (key.isPlain() && OLD_BOOLEANS.contains(key.text().toLowerCase(Locale.ROOT))) {
            told.add(Diagnostic.warning(
                    "word-as-id",
                    key.range(),
                    "Older YAML tools read " + key.text() + " as true or false.",
                    "Put quotes around it: \"" + key.text() + "\"."));
        }
    }

    private YamlNode withValue(YamlNode node, String message) {
        if (node instanceof YamlNode.Scalar scalar && scalar.isPlain() && isNull(scalar.text())) {
            error("empty-value", scalar.range(), message, "Write a value, or take the line out; there is no null.");
            return new YamlNode.Hole(scalar.range());
        }
        return node;
    }

    private static boolean isNull(String text) {
        return text.isEmpty() || text.equals("~") || text.equals("null") || text.equals("Null") || text.equals("NULL");
    }

    private void refuseAnchor(NodeEvent event) {
        event.getAnchor()
                .ifPresent(anchor -> error(
                        "anchor",
                        startOf(event),
                        "\"&" + anchor.getValue() + "\" is an anchor, and plans have none.",
                        "Take it out, or put quotes around the value if it is text."));
    }

    private void refuseTag(Optional<String> tag, Event event) {
        tag.ifPresent(name -> error(
                "tag",
                startOf(event),
                "\"" + name + "\" is a YAML tag, and plans have none.",
                "Take it out, or put quotes around the value if it is text."));
    }

    private SourceRange rangeOf(Event event) {
        return text.between(
                event.getStartMark().orElseThrow(), event.getEndMark().orElseThrow());
    }

    private SourceRange startOf(Event event) {
        return text.at(event.getStartMark().orElseThrow());
    }

    private SourceRange endOf(Event event) {
        return rangeOf(event);
    }

    private void error(String rule, SourceRange range, String message, String hint) {
        told.add(Diagnostic.error(rule, range, message, hint));
    }

    /** Ends the reading of a file at once: the parser's own work grows with depth. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient SourceRange range;

        TooDeep(SourceRange range) {
            super(null, null, false, false);
            this.range = range;
        }
    }
}
