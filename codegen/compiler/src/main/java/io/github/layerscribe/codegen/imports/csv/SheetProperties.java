package io.github.layerscribe.codegen.imports.csv;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.DraftMember;
import io.github.layerscribe.codegen.imports.draft.DraftProperty;
import io.github.layerscribe.codegen.imports.draft.DraftType;
import io.github.layerscribe.codegen.imports.draft.WireText;
import io.github.layerscribe.codegen.imports.draft.Written;
import io.github.layerscribe.codegen.imports.tree.SourceKeys;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.plan.Format;
import io.github.layerscribe.codegen.plan.Privacy;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what one row says about a property. */
final class SheetProperties {

    private static final Set<String> YES =
            Set.of("yes", "y", "true", "x", "1", "required", "mandatory", "always", "✓", "✔", "☑");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "-", "optional", "not required", "☐");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

    private final Losses losses;
    private final WireText texts;
    private final SheetTypes types;

    SheetProperties(Losses losses, WireText texts) {
        this.losses = losses;
        this.texts = texts;
        this.types = new SheetTypes(losses, texts);
    }

    /** The property of a row, if it names one that a plan can hold. */
    Optional<DraftMember> read(SourceKeys keys, SourceNode.Mapping row) {
        Optional<SourceNode.Text> titled = keys.text(Heading.PROPERTY.word());
        Optional<SourceNode.Text> sent = titled.isEmpty() ? Optional.empty() : keys.text(Heading.NAME.word());
        if (titled.isEmpty()) {
            return Optional.empty();
        }
        if (!texts.fitsProperty(sent.orElse(titled.get()), true, row.range())) {
            keys.pass(Heading.WORDS);
            return Optional.empty();
        }
        SourceNode.Text name = sent.orElse(titled.get());
        Optional<DraftType> type = types.of(keys.text(Heading.TYPE.word()), keys.text(Heading.VALUES.word()), name);
        boolean isRequired = isRequired(keys);
        if (type.isEmpty()) {
            losses.add(
                    Loss.Kind.FREE_FORM,
                    row.range(),
                    "\"" + name.text() + "\" has no form that a plan could say.",
                    "It was left out; write its properties in rows of their own.");
            keys.pass(Heading.WORDS);
            return Optional.empty();
        }
        Map<String, String> rules = rules(keys, type.get());
        Map<String, Written> notes = notes(keys);
        sent.filter(other -> !other.text().equals(titled.get().text()))
                .flatMap(other -> texts.prose(titled))
                .ifPresent(title -> notes.put("x-title", Written.word(title.text())));
        Optional<SourceNode.Text> example = keys.text(Heading.EXAMPLE.word());
        Optional<SourceNode.Text> kept = example.filter(text -> SheetExamples.fits(text.text(), type.get(), rules));
        example.filter(text -> kept.isEmpty())
                .ifPresent(text -> tell(Loss.Kind.TEXT, text, "The example " + text.written() + " does not fit."));
        Optional<SourceNode.Text> description = texts.prose(keys.text(Heading.DESCRIPTION.word()));
        return Optional.of(new DraftMember(
                new DraftProperty(name, type.get(), rules, new DraftProperty.Notes(description, kept, notes)),
                isRequired));
    }

    private boolean isRequired(SourceKeys keys) {
        Optional<SourceNode.Text> cell = keys.text(Heading.REQUIRED.word());
        String word = cell.map(text -> text.text().toLowerCase(Locale.ROOT)).orElse("no");
        if (!YES.contains(word) && !NO.contains(word)) {
            losses.add(
                    Loss.Kind.CONDITION,
                    cell.orElseThrow().range(),
                    "\"" + cell.get().text() + "\" says neither yes nor no.",
                    "The property became optional.");
        }
        return YES.contains(word);
    }

    private Map<String, String> rules(SourceKeys keys, DraftType type) {
        Map<String, String> rules = new LinkedHashMap<>();
        boolean isNumber = type.element() == DraftType.Scalar.INTEGER || type.element() == DraftType.Scalar.DECIMAL;
        Optional<BigDecimal> min = bound(keys, Heading.MIN, type, isNumber);
        Optional<BigDecimal> max = bound(keys, Heading.MAX, type, isNumber);
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            keys.text(Heading.MIN.word())
                    .ifPresent(cell -> tell(Loss.Kind.BOUND, cell, "The least value is above the greatest."));
            min = Optional.empty();
        }
        min.ifPresent(value -> rules.put("min", value.toPlainString()));
        max.ifPresent(value -> rules.put("max", value.toPlainString()));
        format(keys, type).ifPresent(format -> rules.put("format", format));
        return rules;
    }

    private Optional<BigDecimal> bound(SourceKeys keys, Heading heading, DraftType type, boolean isNumber) {
        Optional<SourceNode.Text> cell = keys.text(heading.word());
        Optional<BigDecimal> bound =
                cell.filter(text -> isNumber && isNumber(text.text(), type)).map(text -> new BigDecimal(text.text()));
        cell.filter(text -> bound.isEmpty())
                .ifPresent(text -> tell(
                        Loss.Kind.BOUND,
                        text,
                        "\"" + heading.word() + ": " + text.text() + "\" does not fit the type."));
        return bound;
    }

    static boolean isNumber(String text, DraftType type) {
        boolean isWhole = type.element() == DraftType.Scalar.INTEGER;
        return NUMBER.matcher(text).matches()
                && (!isWhole || text.indexOf('.') < 0)
                && new BigDecimal(text).precision() <= 15;
    }

    private Optional<String> format(SourceKeys keys, DraftType type) {
        Optional<SourceNode.Text> cell = keys.text(Heading.FORMAT.word());
        Optional<String> format = cell.map(
                        text -> text.text().toLowerCase(Locale.ROOT).replace("uri", "url"))
                .filter(word -> type.element() == DraftType.Scalar.STRING)
                .filter(word -> Arrays.stream(Format.values())
                        .anyMatch(known -> known.word().equals(word)));
        cell.filter(text -> format.isEmpty())
                .ifPresent(text -> tell(Loss.Kind.BOUND, text, "A plan has no format " + text.written() + " here."));
        return format;
    }

    private Map<String, Written> notes(SourceKeys keys) {
        Map<String, Written> notes = new LinkedHashMap<>();
        texts.prose(keys.text(Heading.UNIT.word())).ifPresent(unit -> notes.put("unit", Written.word(unit.text())));
        Optional<SourceNode.Text> cell = keys.text(Heading.PRIVACY.word());
        Optional<String> privacy = cell.map(text -> text.text().toLowerCase(Locale.ROOT))
                .filter(word -> Arrays.stream(Privacy.values())
                        .anyMatch(known -> known.word().equals(word)));
        privacy.ifPresent(word -> notes.put("privacy", Written.word(word)));
        cell.filter(text -> privacy.isEmpty())
                .ifPresent(text -> tell(Loss.Kind.TEXT, text, "A plan has no privacy " + text.written() + "."));
        return notes;
    }

    private void tell(Loss.Kind kind, SourceNode.Text cell, String what) {
        losses.add(kind, cell.range(), what, "It was left out.");
    }
}
