package io.github.layerscribe.codegen.imports.jsonschema;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.DraftProperty;
import io.github.layerscribe.codegen.imports.draft.DraftType;
import io.github.layerscribe.codegen.imports.draft.PlanHead;
import io.github.layerscribe.codegen.imports.draft.WireText;
import io.github.layerscribe.codegen.imports.draft.Written;
import io.github.layerscribe.codegen.imports.jsonschema.value.Bounds;
import io.github.layerscribe.codegen.imports.jsonschema.value.FoundType;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.yaml.Characters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a schema says about a property beside its type and rules. */
final class NotesReader {

    private final Losses losses;
    private final WireText texts;

    NotesReader(Losses losses, WireText texts) {
        this.losses = losses;
        this.texts = texts;
    }

    DraftProperty.Notes read(JoinedSchema schema, FoundType found, String name) {
        Map<String, Written> keys = new LinkedHashMap<>(schema.extensions());
        boolean isDeprecated = schema.all("deprecated").stream()
                .anyMatch(entry -> entry.value() instanceof SourceNode.Flag flag && flag.isTrue());
        if (isDeprecated) {
            keys.put("deprecated", new Written.Keys(Map.of("since", Written.word(PlanHead.FIRST_VERSION))));
        }
        Optional<SourceNode.Text> own = description(schema, name);
        own.filter(text -> found.said().isPresent())
                .ifPresent(text -> losses.add(
                        Loss.Kind.TEXT,
                        found.said().orElse(text).range(),
                        "The list and its elements are both described.",
                        "The description of the list was kept."));
        return new DraftProperty.Notes(own.or(found::said), example(schema, found), keys);
    }

    /** The description; a title stands in where there is none, and is lost where it says more than the name. */
    Optional<SourceNode.Text> description(JoinedSchema schema, String name) {
        Optional<SourceNode.Text> description = texts.prose(schema.text("description"));
        Optional<SourceNode.Text> title = texts.prose(schema.text("title"));
        if (description.isPresent()) {
            title.filter(text -> !text.text().equalsIgnoreCase(name))
                    .ifPresent(text -> losses.add(
                            Loss.Kind.TEXT,
                            text.range(),
                            "There is a title beside the description.",
                            "The description was kept."));
        }
        return description.or(() -> title);
    }

    private Optional<SourceNode.Text> example(JoinedSchema schema, FoundType found) {
        List<SourceNode> candidates = new ArrayList<>();
        schema.all("example").forEach(entry -> candidates.add(entry.value()));
        for (JoinedSchema.Found entry : schema.all("examples")) {
            candidates.addAll(
                    entry.value() instanceof SourceNode.Sequence list ? list.items() : List.of(entry.value()));
        }
        Optional<SourceNode.Text> kept = Optional.empty();
        for (SourceNode candidate : candidates) {
            Optional<SourceNode.Text> text = kept.isPresent()
                    ? Optional.empty()
                    : text(candidate, found).map(word -> new SourceNode.Text(word, candidate.range()));
            if (text.isEmpty()) {
                losses.add(
                        Loss.Kind.TEXT,
                        candidate.range(),
                        "The example " + candidate.written() + " does not fit, or there is one already.",
                        "It was left out.");
            }
            kept = kept.or(() -> text);
        }
        return kept;
    }

    /** An example in the words of the plan, if it certainly passes the property's rules. */
    private static Optional<String> text(SourceNode value, FoundType found) {
        if (found.type() instanceof DraftType.OfSet set && value instanceof SourceNode.Text text) {
            boolean isOne = set.values().stream().anyMatch(known -> known.name().equals(text.text()));
            return isOne ? Optional.of(text.text()) : Optional.empty();
        }
        if (found.type() == DraftType.Scalar.BOOLEAN && value instanceof SourceNode.Flag flag) {
            return Optional.of(String.valueOf(flag.isTrue()));
        }
        if (found.type() == DraftType.Scalar.STRING && value instanceof SourceNode.Text text) {
            return fits(text.text(), found.rules()) ? Optional.of(text.text()) : Optional.empty();
        }
        boolean isNumber = found.type() == DraftType.Scalar.INTEGER || found.type() == DraftType.Scalar.DECIMAL;
        return isNumber && value instanceof SourceNode.Number number
                ? number.value().filter(known -> fits(known, found)).map(Bounds::plain)
                : Optional.empty();
    }

    private static boolean fits(String text, Map<String, String> rules) {
        int length = text.codePointCount(0, text.length());
        return !rules.containsKey("format")
                && !rules.containsKey("pattern")
                && !text.isBlank()
                && Characters.firstInvisible(text).isEmpty()
                && length >= Integer.parseInt(rules.getOrDefault("min_length", "1"))
                && length <= Integer.parseInt(rules.getOrDefault("max_length", "1000"));
    }

    private static boolean fits(BigDecimal number, FoundType found) {
        BigDecimal plain = number.stripTrailingZeros();
        int decimals = found.type() == DraftType.Scalar.INTEGER
                ? 0
                : Integer.parseInt(found.rules().getOrDefault("decimals", "15"));
        String min = found.rules().get("min");
        String max = found.rules().get("max");
        return plain.precision() <= 15
                && plain.scale() <= decimals
                && (min == null || plain.compareTo(new BigDecimal(min)) >= 0)
                && (max == null || plain.compareTo(new BigDecimal(max)) <= 0);
    }
}
