package io.github.layerscribe.codegen.yaml;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people write inside braces and YAML reads as something else: text with commas, {@code min:0}, typographic
 * quotes, lists. Each is told once, and reading goes on with what was meant.
 */
final class BraceMistakes {

    private static final Set<String> LISTS = Set.of(
            "required",
            "optional",
            "without",
            "pages",
            "destinations",
            "consent",
            "emitted_by",
            "once_per",
            "drop",
            "google");

    private static final Pattern KEY_AND_VALUE = Pattern.compile("(x-)?([a-z_]+):(?!//)(\\S.*)");
    private static final Pattern FRACTION = Pattern.compile("\\d{1,2}");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{3}(\\.\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");

    private final List<Diagnostic> told;

    BraceMistakes(List<Diagnostic> told) {
        this.told = told;
    }

    /** {@code {currency, value}} where nothing has a value: a list was meant. */
    Optional<YamlNode> listInBraces(List<YamlNode.Entry> entries, SourceRange range) {
        boolean isList = !entries.isEmpty()
                && entries.stream().allMatch(BraceMistakes::isWithoutValue)
                && entries.stream()
                        .noneMatch(entry ->
                                KEY_AND_VALUE.matcher(entry.key().text()).matches());
        if (!isList) {
            return Optional.empty();
        }
        List<String> names = entries.stream().map(entry -> entry.key().text()).toList();
        told.add(Diagnostic.error(
                "list-brackets",
                range,
                "Braces hold keys with values, and these have none.",
                "Lists stand in brackets: [" + String.join(", ", names) + "]."));
        return Optional.of(new YamlNode.Sequence(
                entries.stream().map(entry -> (YamlNode) entry.key()).toList(), range));
    }

    /** The entries as they were meant. */
    List<YamlNode.Entry> cured(List<YamlNode.Entry> entries) {
        List<YamlNode.Entry> cured = new ArrayList<>(entries.size());
        int i = 0;
        while (i < entries.size()) {
            YamlNode.Entry entry = entries.get(i);
            int end = i + 1;
            while (end < entries.size() && isPieceOfText(entries.get(end))) {
                end++;
            }
            if (isWithoutValue(entry)) {
                cured.add(withoutBlank(entry));
                end = i + 1;
            } else if (end == i + 1) {
                cured.add(entry);
            } else {
                cured.add(joined(entry, entries.subList(i + 1, end)));
            }
            i = end;
        }
        return cured;
    }

    private YamlNode.Entry withoutBlank(YamlNode.Entry entry) {
        Matcher matcher = KEY_AND_VALUE.matcher(entry.key().text());
        if (!matcher.matches()) {
            return entry;
        }
        String key = (matcher.group(1) == null ? "" : "x-") + matcher.group(2);
        String value = matcher.group(3);
        SourceRange range = entry.key().range();
        told.add(Diagnostic.error(
                "colon",
                range,
                "\"" + entry.key().text() + "\" has no value; write " + key + ": " + value + ", with a space.",
                ""));
        return new YamlNode.Entry(
                new YamlNode.Scalar(key, true, range.slice(0, key.length())),
                new YamlNode.Scalar(value, true, range.slice(key.length() + 1, value.length())));
    }

    private YamlNode.Entry joined(YamlNode.Entry entry, List<YamlNode.Entry> pieces) {
        if (!(entry.value() instanceof YamlNode.Scalar value)) {
            pieces.forEach(piece -> told.add(Diagnostic.error(
                    "empty-value",
                    piece.key().range(),
                    "\"" + piece.key().text() + "\" has no value.",
                    "Write a value, or take the word out.")));
            return entry;
        }
        if (LISTS.contains(entry.key().text())) {
            return list(entry.key(), value, pieces);
        }
        YamlNode.Scalar first = pieces.get(0).key();
        YamlNode.Scalar last = pieces.get(pieces.size() - 1).key();
        StringBuilder text = new StringBuilder(value.text());
        pieces.forEach(piece -> text.append(", ").append(piece.key().text()));
        Diagnostic diagnostic = tell(entry.key().text(), value, first, text.toString());
        told.add(diagnostic);
        String meant = diagnostic.rule().equals("curly-quotes")
                ? TypographicQuotes.without(text.toString())
                : number(value.text(), first.text()).orElse(text.toString());
        return new YamlNode.Entry(
                entry.key(), new YamlNode.Scalar(meant, false, value.range().to(last.range())));
    }

    /** {@code required: currency, value} where only a list makes sense. */
    private YamlNode.Entry list(YamlNode.Scalar key, YamlNode.Scalar value, List<YamlNode.Entry> pieces) {
        List<YamlNode> items = new ArrayList<>(List.of(value));
        List<String> words = new ArrayList<>(List.of(value.text()));
        for (YamlNode.Entry piece : pieces) {
            items.add(piece.key());
            words.add(piece.key().text());
        }
        SourceRange range = value.range().to(items.get(items.size() - 1).range());
        String text = String.join(", ", words);
        told.add(Diagnostic.error(
                "list-brackets",
                range,
                "\"" + text + "\" is one text here.",
                "Write " + key.text() + ": [" + text + "]."));
        return new YamlNode.Entry(key, new YamlNode.Sequence(items, range));
    }

    private static Diagnostic tell(String key, YamlNode.Scalar value, YamlNode.Scalar piece, String text) {
        if (TypographicQuotes.open(text)) {
            return TypographicQuotes.diagnostic(value.range(), text);
        }
        Optional<String> number = number(value.text(), piece.text());
        if (number.isPresent()) {
            return Diagnostic.error(
                    "comma-in-braces",
                    piece.range(),
                    "\"" + piece.text() + "\" was read as a key.",
                    "A number has a point and no thousands separator: " + key + ": " + number.get() + ".");
        }
        return Diagnostic.error(
                "comma-in-braces",
                piece.range(),
                "\"" + piece.text() + "\" was read as a key, because a comma ends a value inside { }.",
                "Put quotes around the text: " + key + ": " + YamlScalarText.inQuotes(text) + ".");
    }

    /** {@code 129,90} is {@code 129.90}, {@code 1,299} is {@code 1299}. */
    private static Optional<String> number(String before, String after) {
        if (!WHOLE.matcher(before).matches()) {
            return Optional.empty();
        }
        if (THOUSANDS.matcher(after).matches()) {
            return Optional.of(before + after);
        }
        return FRACTION.matcher(after).matches() ? Optional.of(before + "." + after) : Optional.empty();
    }

    private static boolean isPieceOfText(YamlNode.Entry entry) {
        return isWithoutValue(entry)
                && !KEY_AND_VALUE.matcher(entry.key().text()).matches();
    }

    /** Whether there is neither a value nor the colon that would announce one. */
    private static boolean isWithoutValue(YamlNode.Entry entry) {
        return entry.value() instanceof YamlNode.Scalar value
                && value.isPlain()
                && value.text().isEmpty()
                && value.range().line() == entry.key().range().endLine()
                && value.range().column() == entry.key().range().endColumn();
    }
}
