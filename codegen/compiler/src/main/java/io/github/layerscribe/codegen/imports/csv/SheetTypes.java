package io.github.layerscribe.codegen.imports.csv;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.DraftType;
import io.github.layerscribe.codegen.imports.draft.DraftValue;
import io.github.layerscribe.codegen.imports.draft.WireText;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words that people write for types, and lists of values. */
final class SheetTypes {

    private static final int MAX_VALUES = 2_000;

    private static final Map<String, DraftType> WORDS = Map.ofEntries(
            Map.entry("string", DraftType.Scalar.STRING),
            Map.entry("text", DraftType.Scalar.STRING),
            Map.entry("str", DraftType.Scalar.STRING),
            Map.entry("varchar", DraftType.Scalar.STRING),
            Map.entry("integer", DraftType.Scalar.INTEGER),
            Map.entry("int", DraftType.Scalar.INTEGER),
            Map.entry("long", DraftType.Scalar.INTEGER),
            Map.entry("count", DraftType.Scalar.INTEGER),
            Map.entry("decimal", DraftType.Scalar.DECIMAL),
            Map.entry("number", DraftType.Scalar.DECIMAL),
            Map.entry("numeric", DraftType.Scalar.DECIMAL),
            Map.entry("float", DraftType.Scalar.DECIMAL),
            Map.entry("double", DraftType.Scalar.DECIMAL),
            Map.entry("money", DraftType.Scalar.DECIMAL),
            Map.entry("boolean", DraftType.Scalar.BOOLEAN),
            Map.entry("bool", DraftType.Scalar.BOOLEAN),
            Map.entry("flag", DraftType.Scalar.BOOLEAN),
            Map.entry("date", DraftType.Scalar.DATE),
            Map.entry("datetime", DraftType.Scalar.DATETIME),
            Map.entry("date-time", DraftType.Scalar.DATETIME),
            Map.entry("timestamp", DraftType.Scalar.DATETIME),
            Map.entry("time", DraftType.Scalar.DATETIME));

    private static final Set<String> LISTS = Set.of("array", "list");
    private static final Set<String> OBJECTS = Set.of("object", "map", "json", "dict", "record");
    private static final Pattern LIST_OF =
            Pattern.compile("(?:array|list)(?: of |<|\\()([a-z-]+?)s?[>)]?|([a-z-]+)\\[\\]|([a-z-]+) (?:array|list)");

    private final Losses losses;
    private final WireText texts;

    SheetTypes(Losses losses, WireText texts) {
        this.losses = losses;
        this.texts = texts;
    }

    /** The type by the cells of type and values; nothing if it is an object without properties. */
    Optional<DraftType> of(Optional<SourceNode.Text> type, Optional<SourceNode.Text> values, SourceNode.Text name) {
        String word = type.map(text -> text.text().toLowerCase(Locale.ROOT)).orElse("");
        boolean isEnum = word.isEmpty() || word.equals("enum");
        if (word.indexOf('|') >= 0 && values.isEmpty()) {
            return set(type.orElseThrow()).or(() -> Optional.of(DraftType.Scalar.STRING));
        }
        if (OBJECTS.contains(word)) {
            return Optional.empty();
        }
        Matcher list = LIST_OF.matcher(word);
        boolean isList = LISTS.contains(word) || list.matches();
        String element = list.matches() ? element(list) : word;
        if (isList && OBJECTS.contains(element)) {
            return Optional.empty();
        }
        DraftType scalar = LISTS.contains(word) ? DraftType.Scalar.STRING : WORDS.get(element);
        Optional<DraftType> set = values.filter(cell -> isEnum || scalar == null || scalar == DraftType.Scalar.STRING)
                .flatMap(this::set);
        values.filter(cell -> set.isEmpty())
                .ifPresent(cell -> losses.add(
                        Loss.Kind.BOUND,
                        cell.range(),
                        "\"" + name.text() + "\" lists values, and they are not texts.",
                        "The plan allows every value of the type."));
        boolean isKnown =
                scalar != null && !LISTS.contains(word) || set.isPresent() && (isEnum || LISTS.contains(word));
        if (!isKnown) {
            tellString(type, name, isList);
        }
        DraftType found = set.orElse(scalar == null ? DraftType.Scalar.STRING : scalar);
        return Optional.of(isList ? new DraftType.ListOf(found) : found);
    }

    private static String element(Matcher list) {
        for (int group = 1; group <= list.groupCount(); group++) {
            if (list.group(group) != null) {
                return list.group(group);
            }
        }
        return "";
    }

    private void tellString(Optional<SourceNode.Text> type, SourceNode.Text name, boolean isList) {
        String said = type.map(cell -> "has the type \"" + cell.text() + "\", which says nothing to a plan")
                .orElse("has no type");
        losses.add(
                Loss.Kind.ANY_TYPE,
                type.orElse(name).range(),
                "\"" + name.text() + "\" " + said + ".",
                isList ? "It became a list of texts." : "It became a string.");
    }

    /** Values between bars, else on lines, else between semicolons or commas; nothing if there is none that fits. */
    private Optional<DraftType> set(SourceNode.Text cell) {
        String text = cell.text();
        String by = text.contains("|") ? "\\|" : text.contains("\n") ? "[\r\n]+" : text.contains(";") ? ";" : ",";
        Set<String> found = new LinkedHashSet<>();
        for (String part : text.split(by, -1)) {
            SourceNode.Text value = new SourceNode.Text(part.strip(), cell.range());
            if (!value.text().isEmpty() && texts.fitsValue(value)) {
                found.add(value.text());
            }
        }
        if (found.size() > MAX_VALUES) {
            return Optional.empty();
        }
        List<DraftValue> values = new ArrayList<>();
        found.forEach(value -> values.add(new DraftValue(value, "")));
        return values.isEmpty() ? Optional.empty() : Optional.of(new DraftType.OfSet(values));
    }
}
