package io.github.layerscribe.codegen.imports.jsonschema.value;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.DraftType;
import io.github.layerscribe.codegen.imports.draft.DraftValue;
import io.github.layerscribe.codegen.imports.draft.WireText;
import io.github.layerscribe.codegen.imports.jsonschema.JoinedSchema;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.source.SourceRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Values that are listed one by one: {@code enum}, {@code const}, and {@code oneOf} such. */
public final class Choices {

    private static final int MAX_VALUES = 2_000;

    private final Losses losses;
    private final WireText names;

    public Choices(Losses losses, WireText names) {
        this.losses = losses;
        this.names = names;
    }

    /** A listed value and what is said about it. */
    public record Choice(SourceNode value, String description) {}

    /** The values that a schema lists, those that all its parts allow; nothing if it lists none. */
    public Optional<List<Choice>> listed(JoinedSchema schema) {
        List<JoinedSchema.Found> lists = new ArrayList<>(schema.all("const"));
        lists.addAll(schema.all("enum"));
        List<Choice> kept = null;
        for (JoinedSchema.Found found : lists) {
            boolean isList = found.entry().key().text().equals("enum") && found.value() instanceof SourceNode.Sequence;
            List<SourceNode> values = isList ? ((SourceNode.Sequence) found.value()).items() : List.of(found.value());
            List<Choice> choices =
                    values.stream().map(value -> new Choice(value, "")).toList();
            kept = kept == null ? choices : common(kept, choices);
        }
        return Optional.ofNullable(kept);
    }

    private List<Choice> common(List<Choice> first, List<Choice> second) {
        List<Choice> common = new ArrayList<>();
        List<String> written =
                second.stream().map(choice -> choice.value().written()).toList();
        for (Choice choice : first) {
            if (written.contains(choice.value().written())) {
                common.add(choice);
            } else {
                tell(choice.value().range(), choice.value().written() + " is allowed by one list and not by another.");
            }
        }
        return common;
    }

    /** The type that these values make; null among them was told already. */
    public Optional<FoundType> typeOf(List<Choice> choices, Set<JsonType> types, SourceRange place) {
        List<Choice> values = choices.stream()
                .filter(choice -> !(choice.value() instanceof SourceNode.Nothing))
                .toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (values.stream().allMatch(choice -> choice.value() instanceof SourceNode.Text)) {
            return Optional.of(set(values, place));
        }
        if (values.stream().allMatch(choice -> choice.value() instanceof SourceNode.Number)) {
            return Optional.of(numbers(values, types, place));
        }
        if (values.stream().allMatch(choice -> choice.value() instanceof SourceNode.Flag)) {
            if (values.size() == 1) {
                tell(place, "Only one of true and false is allowed.");
            }
            return Optional.of(new FoundType(DraftType.Scalar.BOOLEAN, Map.of()));
        }
        losses.add(
                Loss.Kind.UNION,
                place,
                "These values are of several types.",
                "It became a string of any text; the values are not in the plan.");
        return Optional.of(new FoundType(DraftType.Scalar.STRING, Map.of()));
    }

    private FoundType set(List<Choice> choices, SourceRange place) {
        Map<String, DraftValue> values = new LinkedHashMap<>();
        for (Choice choice : choices) {
            SourceNode.Text text = (SourceNode.Text) choice.value();
            if (names.fitsValue(text)) {
                values.putIfAbsent(text.text(), new DraftValue(text.text(), choice.description()));
            }
        }
        if (values.isEmpty() || values.size() > MAX_VALUES) {
            tell(place, "A set has 1 to 2,000 values.");
            return new FoundType(DraftType.Scalar.STRING, Map.of());
        }
        return new FoundType(new DraftType.OfSet(List.copyOf(values.values())), Map.of());
    }

    /** Numbers become bounds, which says as much where none is missing between them. */
    private FoundType numbers(List<Choice> choices, Set<JsonType> types, SourceRange place) {
        List<BigDecimal> numbers = choices.stream()
                .flatMap(choice -> ((SourceNode.Number) choice.value()).value().stream())
                .sorted()
                .distinct()
                .toList();
        boolean isInteger = types.contains(JsonType.INTEGER)
                && numbers.stream()
                        .allMatch(number -> number.stripTrailingZeros().scale() <= 0);
        boolean isShort = numbers.size() == choices.size()
                && numbers.stream()
                        .allMatch(number -> number.stripTrailingZeros().precision() <= 15);
        if (numbers.isEmpty() || !isShort) {
            tell(place, "These numbers are beyond what a plan holds.");
            return new FoundType(isInteger ? DraftType.Scalar.INTEGER : DraftType.Scalar.DECIMAL, Map.of());
        }
        BigDecimal least = numbers.get(0);
        BigDecimal most = numbers.get(numbers.size() - 1);
        boolean isWhole = numbers.size() == 1
                || isInteger && most.subtract(least).compareTo(BigDecimal.valueOf(numbers.size() - 1L)) == 0;
        if (!isWhole) {
            losses.add(
                    Loss.Kind.BOUND,
                    place,
                    "A plan lists texts, not numbers.",
                    "It became a number from " + Bounds.plain(least) + " to " + Bounds.plain(most) + ".");
        }
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("min", Bounds.plain(least));
        rules.put("max", Bounds.plain(most));
        return new FoundType(isInteger ? DraftType.Scalar.INTEGER : DraftType.Scalar.DECIMAL, rules);
    }

    private void tell(SourceRange place, String what) {
        losses.add(Loss.Kind.BOUND, place, what, "The plan does not say so.");
    }
}
