package io.github.layerscribe.codegen.imports.jsonschema;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.Written;
import io.github.layerscribe.codegen.imports.tree.SourceKeys;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.yaml.Characters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Several schemas that all hold at once, read as one: a schema, what it refers to, and the parts of its {@code allOf}.
 *
 * <p>Each key that is asked for counts as read in all of them; {@link #finish} tells the others as lost.
 */
public final class JoinedSchema {

    /** Keys that say nothing about values. */
    public static final List<String> BOOKKEEPING =
            List.of("$schema", "$id", "id", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$vocabulary");

    private static final Pattern EXTENSION = Pattern.compile("x-[A-Za-z0-9_-]{1,60}");

    private final List<Layer> layers;
    private final Losses losses;

    JoinedSchema(List<Scoped> schemas, Losses losses) {
        this.layers = schemas.stream()
                .map(schema -> new Layer(schema, new SourceKeys(schema.schema(), losses)))
                .toList();
        this.losses = losses;
        pass(BOOKKEEPING);
        pass(SchemaFiles.DEFINITIONS);
    }

    private record Layer(Scoped schema, SourceKeys keys) {}

    /** A key of one of the schemas, and what that may refer to. */
    public record Found(SourceNode.Entry entry, Scoped schema) {

        public SourceNode value() {
            return entry.value();
        }
    }

    /** The key in each schema that has it. */
    public List<Found> all(String key) {
        List<Found> found = new ArrayList<>();
        for (Layer layer : layers) {
            layer.keys.entry(key).ifPresent(entry -> found.add(new Found(entry, layer.schema)));
        }
        return found;
    }

    public boolean has(String key) {
        return layers.stream().anyMatch(layer -> layer.schema.schema().entries().containsKey(key));
    }

    /** The first text under a key; other texts are told as lost. */
    public Optional<SourceNode.Text> text(String key) {
        Optional<SourceNode.Text> first = Optional.empty();
        for (Layer layer : layers) {
            Optional<SourceNode.Text> text =
                    layer.keys.text(key).filter(found -> !found.text().isBlank());
            if (first.isEmpty()) {
                first = text;
            } else {
                String kept = first.get().text();
                text.filter(other -> !other.text().equals(kept))
                        .ifPresent(other -> losses.add(
                                Loss.Kind.TEXT,
                                other.range(),
                                "There is a second \"" + key + "\" for the same thing.",
                                "The first was kept."));
            }
        }
        return first;
    }

    /** Keys that say nothing about what is tracked. */
    public void pass(List<String> keys) {
        layers.forEach(layer -> layer.keys.pass(keys));
    }

    /** The first value under a key. */
    public Optional<SourceNode.Entry> first(String key) {
        return all(key).stream().map(Found::entry).findFirst();
    }

    /** Keys that begin with {@code x-} and hold one short value: a plan keeps them, as other tools do. */
    public Map<String, Written> extensions() {
        Map<String, Written> extensions = new LinkedHashMap<>();
        for (Layer layer : layers) {
            for (SourceNode.Entry entry : layer.schema.schema().entries().values()) {
                String key = entry.key().text();
                boolean isWord = EXTENSION.matcher(key).matches() && !extensions.containsKey(key);
                if (isWord && entry.value() instanceof SourceNode.Text text && isPlain(text.text())) {
                    extensions.put(key, Written.word(text.text()));
                    layer.keys.pass(List.of(key));
                } else if (isWord && entry.value() instanceof SourceNode.Flag flag) {
                    extensions.put(key, Written.number(String.valueOf(flag.isTrue())));
                    layer.keys.pass(List.of(key));
                }
            }
        }
        return extensions;
    }

    private static boolean isPlain(String text) {
        return !text.isBlank()
                && text.equals(text.strip())
                && Characters.firstInvisible(text).isEmpty();
    }

    /** Tells every key that nobody asked for. */
    public void finish() {
        layers.forEach(layer -> layer.keys.finish());
    }

    /** Tells as lost what these schemas refer to. */
    void tellElsewhere(List<Scoped> own, String what) {
        for (Layer layer : layers) {
            if (own.stream()
                    .noneMatch(schema ->
                            schema.schema().range().equals(layer.schema.schema().range()))) {
                losses.add(
                        Loss.Kind.FREE_FORM, layer.schema.schema().range(), what, "It is not in the plan by this way.");
            }
        }
    }

    /** Those of the schemas that have a key. */
    List<SourceNode.Mapping> schemasWith(String key) {
        return layers.stream()
                .map(layer -> layer.schema.schema())
                .filter(schema -> schema.entries().containsKey(key))
                .toList();
    }
}
