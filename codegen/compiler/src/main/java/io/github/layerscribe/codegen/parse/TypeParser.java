package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.parse.keys.Section;
import io.github.layerscribe.codegen.plan.Declaration;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.source.SourceRange;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a {@code type}: a scalar, {@code a | b}, the id of a set or object, or a list of one of these. */
final class TypeParser {

    static final Map<String, PropertyType> SCALARS = Map.of(
            "string", PropertyType.Scalar.STRING,
            "integer", PropertyType.Scalar.INTEGER,
            "decimal", PropertyType.Scalar.DECIMAL,
            "boolean", PropertyType.Scalar.BOOLEAN,
            "date", PropertyType.Scalar.DATE,
            "datetime", PropertyType.Scalar.DATETIME);

    /** What people write who know other languages. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("number", "Use integer for counts, decimal for money and measures."),
            Map.entry("text", "Use string."),
            Map.entry("str", "Use string."),
            Map.entry("money", "Use decimal."),
            Map.entry("currency", "Use string with format: currency, or decimal for an amount."),
            Map.entry("float", "Use decimal."),
            Map.entry("double", "Use decimal."),
            Map.entry("int", "Use integer."),
            Map.entry("long", "Use integer."),
            Map.entry("enum", "Write the values: a | b."),
            Map.entry("array", "Write list of and the type of an element: list of string."),
            Map.entry("list", "Write list of and the type of an element: list of string."),
            Map.entry("flag", "Use boolean."),
            Map.entry("bool", "Use boolean."),
            Map.entry("timestamp", "Use datetime."),
            Map.entry("time", "Use datetime."),
            Map.entry("object", "Define an object under objects: and use its id."),
            Map.entry("map", "Define an object under objects: and use its id."));

    private static final Pattern INLINE_VALUE = Pattern.compile("[\\p{L}\\p{Nd}_-]+( [\\p{L}\\p{Nd}_-]+)*");
    private static final int MAX_VALUE = 100;
    private static final Pattern BAR = Pattern.compile("\\|");

    private final SectionReader reader;
    private final Map<String, SetDefinition> sets;

    TypeParser(SectionReader reader, Map<String, SetDefinition> sets) {
        this.reader = reader;
        this.sets = sets;
    }

    /** The type of a property, or nothing if it was reported. */
    Optional<PropertyType> parse(YamlNode.Scalar type, YamlNode.Scalar property) {
        String text = type.text().strip();
        if (!text.startsWith("list of ")) {
            return element(text, type, property);
        }
        String element = text.substring("list of ".length()).strip();
        if (element.startsWith("list of ")) {
            reader.error("unknown-type", type.range(), "There are no lists of lists.", "Use a list of objects.");
            return Optional.empty();
        }
        return element(element, type, property).map(PropertyType.ListOf::new);
    }

    private Optional<PropertyType> element(String text, YamlNode.Scalar type, YamlNode.Scalar property) {
        if (text.indexOf('|') >= 0) {
            return inlineSet(type, property);
        }
        PropertyType scalar = SCALARS.get(text);
        if (scalar != null) {
            return Optional.of(scalar);
        }
        if (reader.index().defines(Section.SETS, text)) {
            return Optional.ofNullable(sets.get(text)).map(PropertyType.OfSet::new);
        }
        if (reader.index().defines(Section.OBJECTS, text)) {
            return Optional.of(new PropertyType.OfObject(text));
        }
        for (Section section : List.of(Section.SETS, Section.OBJECTS)) {
            if (reader.index().takenOut().find(section, text).isPresent()) {
                reader.index().reference(section, new YamlNode.Scalar(text, type.isPlain(), type.range()));
                return Optional.empty();
            }
        }
        reader.error("unknown-type", type.range(), "\"" + text + "\" is not a type.", hint(text));
        return Optional.empty();
    }

    private String hint(String text) {
        String meant = MEANT.get(text.toLowerCase(Locale.ROOT));
        if (meant != null) {
            return meant;
        }
        List<String> known = new ArrayList<>(List.of("string", "integer", "decimal", "boolean", "date", "datetime"));
        known.addAll(reader.index().ids(Section.SETS));
        known.addAll(reader.index().ids(Section.OBJECTS));
        String guess = reader.index().suggestion(text, known);
        return guess.isEmpty()
                ? "Types are string, integer, decimal, boolean, date, datetime, a | b, the id of a set or object, and list of one of them."
                : guess;
    }

    /** The values between bars; a list of them is written {@code list of a | b}. */
    private Optional<PropertyType> inlineSet(YamlNode.Scalar type, YamlNode.Scalar property) {
        List<SetDefinition.Value> values = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int offset = type.text().startsWith("list of ") ? "list of ".length() : 0;
        boolean isWhole = true;
        for (String piece : BAR.split(type.text().substring(offset), -1)) {
            String value = piece.strip();
            SourceRange range = placeOf(type, offset + piece.indexOf(value), value);
            offset += piece.length() + 1;
            isWhole &= checkValue(value, range, seen);
            values.add(new SetDefinition.Value(value, value, null, null, range));
        }
        if (values.size() > SetParser.MAX_VALUES) {
            reader.error("set-size", type.range(), "A set has at most 2,000 values.", "Use a string with a pattern.");
            return Optional.empty();
        }
        Declaration declaration = new Declaration(property.text(), type.range(), Map.of(), Map.of());
        return isWhole
                ? Optional.of(new PropertyType.OfSet(new SetDefinition(declaration, null, values, true)))
                : Optional.empty();
    }

    private boolean checkValue(String value, SourceRange range, Set<String> seen) {
        if (value.isEmpty()) {
            reader.error("inline-set", range, "A value is missing beside |.", "Write a | b.");
            return false;
        }
        if (value.length() > MAX_VALUE || !INLINE_VALUE.matcher(value).matches()) {
            reader.error(
                    "inline-set",
                    range,
                    "\"" + value + "\" cannot stand between bars.",
                    "Values here hold letters, digits, -, _ and inner spaces, 100 at most; define a set under sets: for others.");
            return false;
        }
        if (!seen.add(value)) {
            reader.error("inline-set", range, "\"" + value + "\" is written twice.", "Keep one.");
            return false;
        }
        return true;
    }

    /** Where a piece of a type stands, if the type is written on one line. */
    private static SourceRange placeOf(YamlNode.Scalar type, int offset, String piece) {
        SourceRange range = type.range();
        if (range.line() != range.endLine()) {
            return range;
        }
        int before = type.text().codePointCount(0, offset) + (type.isPlain() ? 0 : 1);
        return range.slice(before, Math.max(1, piece.codePointCount(0, piece.length())));
    }
}
