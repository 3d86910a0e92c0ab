package io.github.layerscribe.codegen.yaml;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says what a syntax mistake is in the words of a plan's author and, where it is known, cures it for the reading. */
final class SyntaxMistakes {

    private static final Pattern KEY_AND_VALUE = Pattern.compile("^\\s*(?:- )*((?:x-)?[a-z_]+):(?!//)(\\S.*?)\\s*$");
    private static final Pattern COMMENT = Pattern.compile(" #\\S");

    private final RepairedText text;
    private final SourceFile file;
    private final List<Diagnostic> told = new ArrayList<>();

    SyntaxMistakes(RepairedText text) {
        this.text = text;
        this.file = text.file();
    }

    List<Diagnostic> told() {
        return told;
    }

    /** Tells the mistake; true if the text was changed so that reading it again gets further. */
    boolean repair(MarkedYamlEngineException mistake) {
        SourceRange place =
                mistake.getProblemMark().map(text::at).orElseGet(() -> SourceRange.at(file, file.lineCount(), 1));
        SourceRange context = mistake.getContextMark().map(text::at).orElse(place);
        String problem = mistake.getProblem();
        if (problem.contains("(TAB)")) {
            return tabs(place);
        }
        if (mistake.getContext() != null && mistake.getContext().contains("alias")) {
            return star(context);
        }
        if (problem.contains("cannot start any token")) {
            return startsWithSign(place);
        }
        if (missesBlank(place, context)) {
            return true;
        }
        boolean isColon = problem.startsWith("mapping values are not allowed") || problem.endsWith("but got :");
        if (isColon && colon(place)) {
            return true;
        }
        if (mistake.getContext() != null && mistake.getContext().contains("flow") && hash(place, context)) {
            return true;
        }
        tellUnknown(mistake, place, context);
        return false;
    }

    private boolean tabs(SourceRange place) {
        for (int number = place.line(); number <= file.lineCount(); number++) {
            String line = file.line(number);
            int tab = line.indexOf('\t');
            if (tab >= 0 && line.substring(0, tab).isBlank() && !line.isBlank()) {
                told.add(Diagnostic.error(
                        "tab",
                        SourceRange.at(file, number, tab + 1),
                        "A tab indents this line.",
                        "Indent with spaces."));
            }
        }
        if (told.isEmpty() || told.get(told.size() - 1).range().line() < place.line()) {
            told.add(Diagnostic.error("tab", place, "A tab cannot stand here.", "Use spaces."));
        }
        return false;
    }

    private boolean star(SourceRange context) {
        Value value = withoutComment(valueAt(context.line(), context.column()));
        told.add(Diagnostic.error(
                "star",
                value.range,
                "A value cannot begin with *.",
                "Put quotes around it: " + keyBefore(context) + YamlScalarText.inQuotes(value.text) + "."));
        return quote(value);
    }

    private boolean startsWithSign(SourceRange place) {
        Value value = withoutComment(valueAt(place.line(), place.column()));
        told.add(Diagnostic.error(
                "quotes",
                value.range,
                "A value cannot begin with " + value.text.substring(0, Math.min(1, value.text.length())) + ".",
                "Put quotes around it: " + keyBefore(place) + YamlScalarText.inQuotes(value.text) + "."));
        return quote(value);
    }

    /** {@code min:0} on a line of its own. */
    private boolean missesBlank(SourceRange place, SourceRange context) {
        for (int number : new int[] {context.line(), place.line() - 1, place.line()}) {
            Matcher matcher = KEY_AND_VALUE.matcher(file.line(number));
            if (number > 0 && matcher.matches()) {
                String key = matcher.group(1);
                SourceRange range = lineRange(number, matcher.start(1), matcher.end(2));
                told.add(Diagnostic.error(
                        "colon",
                        range,
                        "\"" + key + ":" + matcher.group(2) + "\" has no value; write " + key + ": " + matcher.group(2)
                                + ", with a space.",
                        ""));
                return text.insert(number, columnOf(number, matcher.start(2)), ' ');
            }
        }
        return false;
    }

    private boolean colon(SourceRange place) {
        String line = file.line(place.line());
        int end = offset(line, place.column());
        int keyEnd = line.lastIndexOf(": ", end - 1);
        if (keyEnd < 0) {
            return false;
        }
        int start = keyEnd + 2;
        while (start < end && line.charAt(start) == ' ') {
            start++;
        }
        Value value = withoutComment(valueAt(place.line(), columnOf(place.line(), start)));
        if (value.text.startsWith("\"") || value.text.startsWith("'")) {
            return false;
        }
        told.add(Diagnostic.error(
                "colon",
                value.range,
                "A colon followed by a space starts a value.",
                "Put quotes around text that holds one: " + YamlScalarText.inQuotes(value.text) + "."));
        return quote(value);
    }

    /** A {@code #} that hides the end of what stands in braces. */
    private boolean hash(SourceRange place, SourceRange context) {
        for (int number = context.line(); number <= place.line(); number++) {
            String line = file.line(number);
            Matcher matcher = COMMENT.matcher(line);
            int from = number == context.line() ? offset(line, context.column()) : 0;
            if (matcher.find(from)) {
                int start = valueStart(line, matcher.start());
                Value value = valueAt(number, columnOf(number, start));
                told.add(HiddenText.diagnostic(value.range, value.text));
                return quote(value);
            }
        }
        return false;
    }

    private static int valueStart(String line, int before) {
        int start = before;
        while (start > 0 && ":,{[".indexOf(line.charAt(start - 1)) < 0) {
            start--;
        }
        while (start < before && line.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    private void tellUnknown(MarkedYamlEngineException mistake, SourceRange place, SourceRange context) {
        String problem = mistake.getProblem();
        char before = before(place);
        if (problem.startsWith("expected") && (before == '\'' || before == '"')) {
            tell(
                    place,
                    "The quote before this ends the text, and here is more of it.",
                    before == '"'
                            ? "Put single quotes around the whole text: 'He said \"no\"'."
                            : "Put double quotes around the whole text: \"It's fine\".");
        } else if (problem.contains("found '}'") || problem.contains("found ']'")) {
            tell(place, "This closes nothing that is open.", "Take it out, or look for what should have opened it.");
        } else if (problem.startsWith("mapping values are not allowed")) {
            tell(
                    place,
                    "A key cannot stand here.",
                    "The value above it has ended: look at the indentation, and for a colon that line lacks.");
        } else if (problem.contains("<stream end>") || problem.contains("end of stream")) {
            tell(context, "This is opened and never closed.", "Put the closing bracket, brace or quote behind it.");
        } else if (problem.contains("could not find expected ':'")) {
            tell(context, "This line is neither a key with a value nor a part of the line above.", "Write key: value.");
        } else if (problem.contains("'<scalar>'")) {
            tell(place, "This text stands behind a value that has ended.", "Put quotes around the whole value.");
        } else if (problem.contains("escape character")) {
            tell(place, "A backslash in double quotes begins an escape.", "Use single quotes: '\\d'.");
        } else if (problem.startsWith("expected ',' or")) {
            tell(
                    place,
                    "A comma or the closing bracket is missing before this.",
                    "The list or map begins in line " + context.line() + ".");
        } else {
            tell(
                    place,
                    "This is not YAML: " + problem.replaceAll("\\s+", " ") + ".",
                    "Look at quotes, brackets and indentation.");
        }
    }

    /** The character before a place, a blank where there is none. */
    private char before(SourceRange place) {
        String line = file.line(place.line());
        int offset = offset(line, place.column());
        return offset == 0 ? ' ' : line.charAt(offset - 1);
    }

    private void tell(SourceRange place, String message, String hint) {
        told.add(Diagnostic.error("yaml", place, message, hint));
    }

    private boolean quote(Value value) {
        boolean isSingle = value.text.contains("\"") || value.text.contains("\\");
        if (value.text.isEmpty() || (isSingle && value.text.contains("'"))) {
            return false;
        }
        char quote = isSingle ? '\'' : '"';
        return text.insert(value.range.line(), value.range.column(), quote)
                && text.insert(value.range.line(), value.range.endColumn(), quote);
    }

    /** The value that begins at a column and ends with its line, or with the bracket, brace or comma around it. */
    private Value valueAt(int number, int column) {
        String line = file.line(number);
        int start = offset(line, column);
        int end = line.length();
        if (isInBrackets(line.substring(0, start)) || line.endsWith(",") || line.endsWith("}") || line.endsWith("]")) {
            end = start;
            while (end < line.length() && ",}]".indexOf(line.charAt(end)) < 0) {
                end++;
            }
        }
        String value = line.substring(start, end).stripTrailing();
        return new Value(value, lineRange(number, start, start + value.length()));
    }

    private Value withoutComment(Value value) {
        int hash = value.text.indexOf(" #");
        if (hash < 0) {
            return value;
        }
        String kept = value.text.substring(0, hash).stripTrailing();
        return new Value(kept, value.range.slice(0, kept.codePointCount(0, kept.length())));
    }

    private static boolean isInBrackets(String before) {
        int open = 0;
        char quote = 0;
        for (char c : before.toCharArray()) {
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '{' || c == '[') {
                open++;
            } else if (c == '}' || c == ']') {
                open--;
            }
        }
        return open > 0;
    }

    /** {@code "path: "} if a key stands before the value, else nothing. */
    private String keyBefore(SourceRange place) {
        String line = file.line(place.line());
        String before = line.substring(0, offset(line, place.column()));
        Matcher matcher = Pattern.compile("([a-z_-]+): +$").matcher(before);
        return Optional.of(matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1) + ": ")
                .orElse("");
    }

    private SourceRange lineRange(int number, int start, int end) {
        return new SourceRange(file, number, columnOf(number, start), number, columnOf(number, end));
    }

    private int columnOf(int number, int offset) {
        String line = file.line(number);
        return line.codePointCount(0, Math.min(offset, line.length())) + 1;
    }

    private static int offset(String line, int column) {
        return line.offsetByCodePoints(0, Math.min(column - 1, line.codePointCount(0, line.length())));
    }

    private record Value(String text, SourceRange range) {}
}
