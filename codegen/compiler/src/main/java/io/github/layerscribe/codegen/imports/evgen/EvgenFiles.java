package io.github.layerscribe.codegen.imports.evgen;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All files of one import: finds what one includes of another and the types that are defined once, and knows what of the
 * shared parts nothing ever used.
 */
final class EvgenFiles {

    static final String INCLUDE = "!include";
    static final String REFERENCE = "!ref";

    private static final String TYPES = ".GlobalTypes";
    private static final int MAX_INCLUDES = 20_000;
    private static final int MAX_STEPS = 10;

    private final List<SourceNode.Mapping> roots;
    private final Losses losses;
    private final Set<SourceRange> reached = new HashSet<>();
    private final Set<SourceNode> walked = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<SourceNode.Entry> library = new ArrayList<>();
    private int includes;

    EvgenFiles(List<SourceNode.Mapping> roots, Losses losses) {
        this.roots = roots;
        this.losses = losses;
    }

    /** What a value stands for if it includes a part of another file; itself otherwise; nothing, and told, if that is missing. */
    Optional<SourceNode> resolve(SourceNode node) {
        SourceNode next = node;
        for (int step = 0; step < MAX_STEPS; step++) {
            Optional<SourceNode.Text> target = tagged(next, INCLUDE);
            if (target.isEmpty()) {
                return Optional.of(next);
            }
            Optional<SourceNode> found = ++includes > MAX_INCLUDES ? Optional.empty() : included(target.get());
            if (found.isEmpty()) {
                break;
            }
            next = found.get();
            reach(next);
        }
        losses.add(
                Loss.Kind.SHAPE,
                node.range(),
                "Nothing in these files is what " + INCLUDE + " names here.",
                "It was left out; import all files of the folder at once.");
        return Optional.empty();
    }

    /** The text under a tag, if a value has this tag. */
    static Optional<SourceNode.Text> tagged(SourceNode node, String tag) {
        return node instanceof SourceNode.Mapping mapping
                        && mapping.entries().size() == 1
                        && mapping.find(tag).orElse(null) instanceof SourceNode.Text text
                ? Optional.of(text)
                : Optional.empty();
    }

    /** {@code params:reused.single}: the file {@code params.yaml}, then keys. */
    private Optional<SourceNode> included(SourceNode.Text target) {
        String[] parts = target.text().split(":", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        String name = parts[0].replaceFirst("\\.ya?ml$", "");
        return roots.stream()
                .filter(root -> isNamed(root.range().file().path(), name))
                .map(root -> find(root, parts[1]))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isNamed(String path, String name) {
        String plain = path.replaceFirst("\\.ya?ml$", "");
        return !name.isEmpty() && (plain.equals(name) || plain.endsWith("/" + name));
    }

    private static Optional<SourceNode> find(SourceNode.Mapping root, String keys) {
        Optional<SourceNode> node = Optional.of(root);
        for (String key : keys.split("\\.")) {
            node = node.flatMap(
                    known -> known instanceof SourceNode.Mapping mapping ? mapping.find(key) : Optional.empty());
        }
        return node;
    }

    /** A type that is defined once for all: {@code PageId}, {@code Metadata.v1}. */
    Optional<SourceNode> type(SourceNode.Text name) {
        Optional<SourceNode> type = roots.stream()
                .map(root -> root.find(TYPES))
                .flatMap(Optional::stream)
                .filter(SourceNode.Mapping.class::isInstance)
                .map(types -> find((SourceNode.Mapping) types, name.text()))
                .flatMap(Optional::stream)
                .findFirst();
        type.ifPresent(this::reach);
        return type;
    }

    /** Everything in this value counts as used. */
    void reach(SourceNode node) {
        if (node instanceof SourceNode.Mapping mapping) {
            if (walked.add(node)) {
                mapping.entries().values().forEach(entry -> reach(entry.value()));
            }
        } else if (node instanceof SourceNode.Sequence sequence) {
            if (walked.add(node)) {
                sequence.items().forEach(this::reach);
            }
        } else {
            reached.add(node.range());
        }
    }

    /** A part that says nothing by itself and is there to be used elsewhere. */
    void library(SourceNode.Entry part) {
        library.add(part);
    }

    /** Tells what of the shared parts nothing used: words that are spelled once for an alias are no part. */
    void tellUnused() {
        for (SourceNode.Entry part : library) {
            if (part.value() instanceof SourceNode.Mapping mapping) {
                for (SourceNode.Entry entry : mapping.entries().values()) {
                    boolean isWord = isLeaf(entry.value()) && part.key().text().equals("inheritance");
                    if (!isWord) {
                        tellUnused(entry);
                    }
                }
            } else {
                tellUnused(part);
            }
        }
    }

    private void tellUnused(SourceNode.Entry entry) {
        List<SourceNode> unused = new ArrayList<>();
        Map<SourceNode, Boolean> seen = new IdentityHashMap<>();
        int count = leaves(entry.value(), unused, seen);
        if (!unused.isEmpty() && unused.size() == count) {
            losses.add(
                    Loss.Kind.UNUSED,
                    entry.range(),
                    "Nothing uses \"" + entry.key().text() + "\".",
                    "It was left out.");
        } else {
            unused.forEach(leaf -> losses.add(
                    Loss.Kind.UNUSED,
                    leaf.range(),
                    "Nothing uses this part of \"" + entry.key().text() + "\", which is " + leaf.written() + ".",
                    "It was left out."));
        }
    }

    private int leaves(SourceNode node, List<SourceNode> unused, Map<SourceNode, Boolean> seen) {
        int count = 0;
        if (seen.put(node, true) != null) {
            return 0;
        }
        if (node instanceof SourceNode.Mapping mapping) {
            for (SourceNode.Entry entry : mapping.entries().values()) {
                count += leaves(entry.value(), unused, seen);
            }
        } else if (node instanceof SourceNode.Sequence sequence) {
            for (SourceNode item : sequence.items()) {
                count += leaves(item, unused, seen);
            }
        } else {
            count = 1;
            if (!reached.contains(node.range())) {
                unused.add(node);
            }
        }
        return count;
    }

    private static boolean isLeaf(SourceNode node) {
        return !(node instanceof SourceNode.Mapping) && !(node instanceof SourceNode.Sequence);
    }
}
