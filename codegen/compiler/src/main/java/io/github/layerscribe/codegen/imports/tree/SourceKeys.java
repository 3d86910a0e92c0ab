package io.github.layerscribe.codegen.imports.tree;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the keys of one object and remembers which were read, so that no other is lost silently.
 *
 * <p>Take what means something, name with {@link #pass} what is bookkeeping, then call {@link #finish}: every other key
 * becomes a loss.
 */
public final class SourceKeys {

    private final SourceNode.Mapping mapping;
    private final Losses losses;
    private final Set<String> taken = new HashSet<>();

    public SourceKeys(SourceNode.Mapping mapping, Losses losses) {
        this.mapping = mapping;
        this.losses = losses;
    }

    public SourceNode.Mapping mapping() {
        return mapping;
    }

    /** The key and its value, which now count as read. */
    public Optional<SourceNode.Entry> entry(String key) {
        taken.add(key);
        return Optional.ofNullable(mapping.entries().get(key));
    }

    /** The value of a key, which now counts as read. */
    public Optional<SourceNode> take(String key) {
        return entry(key).map(SourceNode.Entry::value);
    }

    /** The value of a key if it is text; another value is a loss, null is as good as none. */
    public Optional<SourceNode.Text> text(String key) {
        return take(key, SourceNode.Text.class, "text");
    }

    /** The value of a key if it is an object; another value is a loss. */
    public Optional<SourceNode.Mapping> mapping(String key) {
        return take(key, SourceNode.Mapping.class, "an object");
    }

    /** The elements of a list; another value is a loss. */
    public List<SourceNode> items(String key) {
        return take(key, SourceNode.Sequence.class, "a list")
                .map(SourceNode.Sequence::items)
                .orElse(List.of());
    }

    /** The value of a key if it is a number; another value is a loss. */
    public Optional<SourceNode.Number> number(String key) {
        return take(key, SourceNode.Number.class, "a number");
    }

    /** Whether a key is true; a value that is neither true nor false is a loss. */
    public boolean isTrue(String key) {
        return take(key, SourceNode.Flag.class, "true or false")
                .map(SourceNode.Flag::isTrue)
                .orElse(false);
    }

    private <N extends SourceNode> Optional<N> take(String key, Class<N> wanted, String noun) {
        Optional<SourceNode.Entry> entry = entry(key);
        Optional<N> found =
                entry.map(SourceNode.Entry::value).filter(wanted::isInstance).map(wanted::cast);
        entry.filter(other -> found.isEmpty() && !(other.value() instanceof SourceNode.Nothing))
                .ifPresent(other -> losses.add(
                        Loss.Kind.SHAPE,
                        other.range(),
                        "\"" + key + "\" should be " + noun + " and is "
                                + other.value().noun() + ".",
                        "It was not read."));
        return found;
    }

    /** Keys whose values say nothing about what is tracked. */
    public void pass(List<String> keys) {
        taken.addAll(keys);
    }

    /** Everything that was neither taken nor passed is lost, and told. */
    public void finish() {
        mapping.entries().forEach((key, entry) -> {
            if (!taken.contains(key)) {
                losses.add(
                        Loss.Kind.KEY,
                        entry.range(),
                        "\"" + entry.key().text() + ": " + entry.value().written() + "\" has no counterpart in a plan.",
                        "It was left out.");
            }
        });
    }
}
