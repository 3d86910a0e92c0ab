package io.github.layerscribe.codegen.imports.evgen;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.DraftType;
import io.github.layerscribe.codegen.imports.draft.DraftValue;
import io.github.layerscribe.codegen.imports.draft.WireText;
import io.github.layerscribe.codegen.imports.tree.SourceKeys;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads values that are listed one by one: {@code Enum}, {@code Const}, {@code PlatformConst}. */
final class ValueLists {

    private static final int MAX_VALUES = 2_000;

    private final EvgenFiles files;
    private final Losses losses;
    private final WireText texts;

    ValueLists(EvgenFiles files, Losses losses) {
        this.files = files;
        this.losses = losses;
        this.texts = new WireText(losses);
    }

    private record Value(SourceNode node, String description) {}

    /** The type of one of these forms; a constant is a set of one value. */
    Optional<ParameterTypes.Found> of(SourceKeys type) {
        List<Value> values = new ArrayList<>();
        Optional<SourceNode> form = type.take("Enum").flatMap(files::resolve);
        if (form.isPresent()) {
            listed(form.get(), values);
        } else if (type.mapping().find("Const").isPresent()) {
            type.take("Const").flatMap(files::resolve).ifPresent(value -> values.add(new Value(value, "")));
        } else {
            type.mapping("PlatformConst")
                    .ifPresent(platforms -> platforms
                            .entries()
                            .values()
                            .forEach(entry -> files.resolve(entry.value())
                                    .ifPresent(value -> values.add(
                                            new Value(value, entry.key().text())))));
        }
        return found(values);
    }

    private void listed(SourceNode form, List<Value> values) {
        if (form instanceof SourceNode.Mapping mapping) {
            SourceKeys keys = new SourceKeys(mapping, losses);
            keys.pass(List.of("name"));
            SourceNode list = keys.take("values").flatMap(files::resolve).orElse(null);
            keys.finish();
            form = list == null ? form : list;
        }
        if (!(form instanceof SourceNode.Sequence sequence)) {
            return;
        }
        for (SourceNode item : sequence.items()) {
            SourceNode value = files.resolve(item).orElse(null);
            if (value instanceof SourceNode.Mapping mapping) {
                SourceKeys keys = new SourceKeys(mapping, losses);
                String description = texts.prose(keys.text("description"))
                        .map(SourceNode.Text::text)
                        .orElse("");
                keys.take("value").ifPresent(inner -> values.add(new Value(inner, description)));
                keys.finish();
            } else if (value != null) {
                values.add(new Value(value, ""));
            }
        }
    }

    private Optional<ParameterTypes.Found> found(List<Value> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        boolean isWhole = values.stream()
                .allMatch(value -> value.node instanceof SourceNode.Number number
                        && number.text().matches("-?[0-9]{1,15}")
                        && value.description.isEmpty());
        if (isWhole) {
            return Optional.of(numbers(values));
        }
        if (values.stream().allMatch(value -> value.node instanceof SourceNode.Flag)) {
            return Optional.of(flags(values));
        }
        return set(values);
    }

    private ParameterTypes.Found numbers(List<Value> values) {
        List<BigDecimal> numbers = values.stream()
                .map(value -> new BigDecimal(((SourceNode.Number) value.node).text()))
                .toList();
        BigDecimal min = Collections.min(numbers);
        BigDecimal max = Collections.max(numbers);
        long distinct = numbers.stream().distinct().count();
        if (max.subtract(min).compareTo(BigDecimal.valueOf(distinct - 1)) != 0) {
            losses.add(
                    Loss.Kind.BOUND,
                    values.get(0)
                            .node
                            .range()
                            .to(values.get(values.size() - 1).node.range()),
                    "Only some of the numbers from " + min.toPlainString() + " to " + max.toPlainString()
                            + " are allowed.",
                    "The plan allows all of them.");
        }
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("min", min.toPlainString());
        rules.put("max", max.toPlainString());
        return new ParameterTypes.Found(DraftType.Scalar.INTEGER, rules);
    }

    private ParameterTypes.Found flags(List<Value> values) {
        for (Value value : values) {
            losses.add(
                    Loss.Kind.BOUND,
                    value.node.range(),
                    "True and false are listed as values.",
                    "It became a boolean, which may be both.");
        }
        return new ParameterTypes.Found(DraftType.Scalar.BOOLEAN);
    }

    private Optional<ParameterTypes.Found> set(List<Value> values) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (Value value : values) {
            SourceNode.Text text = value.node instanceof SourceNode.Text known
                    ? known
                    : new SourceNode.Text(value.node.written(), value.node.range());
            boolean isWord = !(value.node instanceof SourceNode.Mapping)
                    && !(value.node instanceof SourceNode.Sequence)
                    && !(value.node instanceof SourceNode.Nothing);
            if (!isWord || kept.size() >= MAX_VALUES) {
                losses.add(
                        Loss.Kind.SHAPE,
                        value.node.range(),
                        value.node.written() + " is no value, or one too many.",
                        "It was left out.");
            } else if (texts.fitsValue(text)) {
                kept.merge(text.text(), value.description, (first, next) -> first + ", " + next);
                tellNumber(value.node);
            }
        }
        List<DraftValue> found = kept.entrySet().stream()
                .map(entry -> new DraftValue(entry.getKey(), entry.getValue()))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new ParameterTypes.Found(new DraftType.OfSet(found)));
    }

    private void tellNumber(SourceNode value) {
        if (!(value instanceof SourceNode.Text)) {
            losses.add(
                    Loss.Kind.UNION,
                    value.range(),
                    value.written() + " is " + value.noun() + " among texts.",
                    "It became a text.");
        }
    }
}
