package io.github.layerscribe.codegen.parse.keys;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.naming.Suggestion;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes a node for what it must be, or says what it is instead. A hole was reported already and is passed over. */
public final class Shapes {

    private Shapes() {}

    public static Optional<YamlNode.Scalar> scalar(Optional<YamlNode> node, String key, Diagnostics diagnostics) {
        if (node.isEmpty() || node.get() instanceof YamlNode.Hole) {
            return Optional.empty();
        }
        if (node.get() instanceof YamlNode.Scalar scalar) {
            return Optional.of(scalar);
        }
        wrong(node.get(), key, "one value", diagnostics);
        return Optional.empty();
    }

    /** A list of scalars; one bare value is a list of one. */
    public static List<YamlNode.Scalar> scalars(Optional<YamlNode> node, String key, Diagnostics diagnostics) {
        List<YamlNode.Scalar> scalars = new ArrayList<>();
        for (YamlNode item : items(node, key, diagnostics)) {
            scalar(Optional.of(item), key, diagnostics).ifPresent(scalars::add);
        }
        return scalars;
    }

    /** A list of anything; one bare value is a list of one. */
    public static List<YamlNode> items(Optional<YamlNode> node, String key, Diagnostics diagnostics) {
        if (node.isEmpty() || node.get() instanceof YamlNode.Hole) {
            return List.of();
        }
        if (node.get() instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        if (node.get() instanceof YamlNode.Scalar scalar) {
            return bare(scalar, key, diagnostics);
        }
        wrong(node.get(), key, "a list", diagnostics);
        return List.of();
    }

    /** Several ids in one text are read as the list that was meant. */
    private static List<YamlNode> bare(YamlNode.Scalar scalar, String key, Diagnostics diagnostics) {
        String text = scalar.text();
        if (text.indexOf(',') < 0 || key.equals("check") || key.equals("see") || key.equals("path")) {
            return List.of(scalar);
        }
        List<YamlNode> meant = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String word : text.split(",", -1)) {
            if (!word.isBlank()) {
                words.add(word.strip());
                meant.add(new YamlNode.Scalar(word.strip(), scalar.isPlain(), scalar.range()));
            }
        }
        diagnostics.error(
                "list-brackets",
                scalar.range(),
                "\"" + text + "\" is one text here.",
                "Write " + key + ": [" + String.join(", ", words) + "].");
        return meant;
    }

    public static Optional<YamlNode.Mapping> mapping(Optional<YamlNode> node, String key, Diagnostics diagnostics) {
        if (node.isEmpty() || node.get() instanceof YamlNode.Hole) {
            return Optional.empty();
        }
        if (node.get() instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        wrong(node.get(), key, "a map of keys and values", diagnostics);
        return Optional.empty();
    }

    /** One of a few words. */
    public static <E> Optional<E> choice(
            YamlNode.Scalar scalar, String key, List<E> values, Function<E, String> word, Diagnostics diagnostics) {
        for (E value : values) {
            if (word.apply(value).equals(scalar.text())) {
                return Optional.of(value);
            }
        }
        List<String> words = values.stream().map(word).toList();
        String guess = Suggestion.didYouMean(scalar.text(), words);
        diagnostics.error(
                "unknown-word",
                scalar.range(),
                "\"" + scalar.text() + "\" is not a value of \"" + key + "\".",
                guess.isEmpty() ? "Write one of " + String.join(", ", words) + "." : guess);
        return Optional.empty();
    }

    public static @Nullable LocalDate date(YamlNode.Scalar scalar, Diagnostics diagnostics) {
        Optional<LocalDate> date = Scalars.date(scalar.text());
        if (date.isEmpty()) {
            diagnostics.error(
                    "date",
                    scalar.range(),
                    "\"" + scalar.text() + "\" is not a day of the calendar.",
                    "Write year, month and day: 2026-11-02.");
        }
        return date.orElse(null);
    }

    private static void wrong(YamlNode node, String key, String expected, Diagnostics diagnostics) {
        String found =
                node instanceof YamlNode.Mapping ? "a map" : node instanceof YamlNode.Sequence ? "a list" : "text";
        diagnostics.error(
                "shape", node.range(), "\"" + key + "\" takes " + expected + ", and this is " + found + ".", "");
    }
}
