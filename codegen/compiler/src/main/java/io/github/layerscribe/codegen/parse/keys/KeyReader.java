package io.github.layerscribe.codegen.parse.keys;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.naming.Suggestion;
import io.github.layerscribe.codegen.plan.Declaration;
import io.github.layerscribe.codegen.plan.ExtensionValue;
import io.github.layerscribe.codegen.source.SourceRange;
import io.github.layerscribe.codegen.yaml.HiddenText;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keys of one map of the plan, each as what it must be.
 *
 * <p>A key with a value of another shape is reported and counts as absent. Unknown and missing keys are reported when
 * the reader is made; unknown ones have no effect.
 */
public final class KeyReader {

    private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    private final Shape shape;
    private final SourceRange range;
    private final Diagnostics diagnostics;

    /**
     * A reader for one map.
     *
     * @param range what to point at when a required key is missing
     */
    public KeyReader(YamlNode.Mapping mapping, Shape shape, SourceRange range, Diagnostics diagnostics) {
        this.shape = shape;
        this.range = range;
        this.diagnostics = diagnostics;
        for (YamlNode.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (isExtension(key) || shape.keys().contains(key)) {
                entries.put(key, entry);
            } else {
                unknown(entry.key());
            }
        }
        for (String key : shape.required()) {
            if (!entries.containsKey(key)) {
                diagnostics.error(
                        "missing-key",
                        range,
                        "This is " + shape.thing() + " without \"" + key + "\".",
                        "Add " + key + ":.");
            }
        }
    }

    /** Whether a key is free for everybody. */
    public static boolean isExtension(String key) {
        return key.startsWith("x-");
    }

    private void unknown(YamlNode.Scalar key) {
        String guess = Suggestion.didYouMean(key.text(), shape.keys());
        String hint = guess.isEmpty() ? "Its keys are " + String.join(", ", shape.keys()) + "." : guess;
        diagnostics.error(
                "unknown-key", key.range(), "\"" + key.text() + "\" is not a key of " + shape.thing() + ".", hint);
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The place of a key, or of the whole map. */
    public SourceRange rangeOf(String key) {
        YamlNode.Entry entry = entries.get(key);
        return entry == null ? range : entry.key().range();
    }

    /** Any value, if there is one. */
    public Optional<YamlNode> node(String key) {
        return Optional.ofNullable(entries.get(key)).map(YamlNode.Entry::value);
    }

    /** A scalar. */
    public Optional<YamlNode.Scalar> scalar(String key) {
        return Shapes.scalar(node(key), key, diagnostics);
    }

    /** Text that people write freely. */
    public @Nullable String prose(String key) {
        YamlNode.Scalar scalar = scalar(key).orElse(null);
        if (scalar == null) {
            return null;
        }
        HiddenText.behind(scalar).ifPresent(diagnostics::add);
        if (scalar.text().isBlank()) {
            diagnostics.error(
                    "empty-value",
                    scalar.range(),
                    "\"" + key + "\" has no value.",
                    "Write a value, or take the line out.");
            return null;
        }
        return scalar.text();
    }

    /** A list of scalars; one bare value is a list of one. */
    public List<YamlNode.Scalar> scalars(String key) {
        return Shapes.scalars(node(key), key, diagnostics);
    }

    /** A map, without its {@code x-} keys. */
    public List<YamlNode.Entry> map(String key) {
        return Shapes.mapping(node(key), key, diagnostics)
                .map(mapping -> mapping.entries().stream()
                        .filter(entry -> !isExtension(entry.key().text()))
                        .toList())
                .orElse(List.of());
    }

    /** A map as such. */
    public Optional<YamlNode.Mapping> mapping(String key) {
        return Shapes.mapping(node(key), key, diagnostics);
    }

    /** One of a few words. */
    public <E> Optional<E> choice(String key, List<E> values, Function<E, String> word) {
        return scalar(key).flatMap(scalar -> Shapes.choice(scalar, key, values, word, diagnostics));
    }

    /** {@code true} or {@code false}. */
    public boolean flag(String key, boolean otherwise) {
        return choice(key, List.of(true, false), String::valueOf).orElse(otherwise);
    }

    /** A plain decimal number. */
    public @Nullable BigDecimal decimal(String key) {
        YamlNode.Scalar scalar = scalar(key).orElse(null);
        if (scalar == null) {
            return null;
        }
        Optional<BigDecimal> number = Scalars.decimal(scalar.text());
        if (number.isEmpty()) {
            diagnostics.error(
                    "number",
                    scalar.range(),
                    "\"" + scalar.text() + "\" is not a plain number.",
                    "Write digits and at most one point, as 0.5 or 1200.");
        }
        return number.orElse(null);
    }

    /** A whole number from {@code least} to two thousand million. */
    public @Nullable Integer count(String key, int least) {
        BigDecimal number = decimal(key);
        if (number == null) {
            return null;
        }
        boolean isWhole = number.scale() <= 0;
        boolean isInRange = number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(2_000_000_000)) <= 0;
        if (!isWhole || !isInRange) {
            diagnostics.error(
                    "number",
                    scalar(key).map(YamlNode.Scalar::range).orElse(range),
                    "\"" + key + "\" takes a whole number from " + least + ".",
                    "");
            return null;
        }
        return number.intValueExact();
    }

    /** A day. */
    public @Nullable LocalDate date(String key) {
        return scalar(key).map(scalar -> Shapes.date(scalar, diagnostics)).orElse(null);
    }

    /** The declaration of what this map defines. */
    public Declaration declaration(YamlNode.Scalar id) {
        Map<String, SourceRange> keys = new LinkedHashMap<>();
        Map<String, ExtensionValue> extensions = new LinkedHashMap<>();
        for (YamlNode.Entry entry : entries.values()) {
            keys.put(entry.key().text(), entry.key().range());
            if (isExtension(entry.key().text())) {
                extensions.put(entry.key().text(), extension(entry.value()));
            }
        }
        return new Declaration(id.text(), id.range(), keys, extensions);
    }

    private static ExtensionValue extension(YamlNode node) {
        return node.match(new YamlNode.Cases<>() {
            @Override
            public ExtensionValue scalar(YamlNode.Scalar scalar) {
                return new ExtensionValue.Text(scalar.text());
            }

            @Override
            public ExtensionValue sequence(YamlNode.Sequence sequence) {
                List<ExtensionValue> items = new ArrayList<>();
                sequence.items().forEach(item -> items.add(extension(item)));
                return new ExtensionValue.Items(items);
            }

            @Override
            public ExtensionValue mapping(YamlNode.Mapping mapping) {
                Map<String, ExtensionValue> values = new LinkedHashMap<>();
                mapping.entries().forEach(entry -> values.put(entry.key().text(), extension(entry.value())));
                return new ExtensionValue.Entries(values);
            }

            @Override
            public ExtensionValue hole(YamlNode.Hole hole) {
                return new ExtensionValue.Text("");
            }
        });
    }
}
