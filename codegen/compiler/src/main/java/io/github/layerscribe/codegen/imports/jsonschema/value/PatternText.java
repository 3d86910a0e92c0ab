package io.github.layerscribe.codegen.imports.jsonschema.value;

import io.github.layerscribe.codegen.parse.value.PatternLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Patterns of JSON Schema as patterns of a plan, where both mean exactly the same.
 *
 * <p>JSON Schema looks for the pattern anywhere in a text, unless {@code ^} and {@code $} say otherwise; a plan's pattern
 * matches the whole text.
 */
public final class PatternText {

    private static final String ANYTHING = "[\\d\\D]*";

    private PatternText() {}

    /** The plan's pattern, if there is one. */
    public static Optional<String> of(String pattern) {
        List<String> alternatives = alternatives(pattern);
        String whole = alternatives.stream().noneMatch(PatternText::isAnchored) && alternatives.size() > 1
                ? ANYTHING + "(?:" + spelled(pattern) + ")" + ANYTHING
                : alternatives.stream().map(PatternText::anchored).collect(Collectors.joining("|"));
        return PatternLanguage.problem(whole).isPresent() ? Optional.empty() : Optional.of(whole);
    }

    private static boolean isAnchored(String alternative) {
        return alternative.startsWith("^") || endsInDollar(alternative);
    }

    private static String anchored(String alternative) {
        boolean hasStart = alternative.startsWith("^");
        boolean hasEnd = endsInDollar(alternative);
        String inner = alternative.substring(hasStart ? 1 : 0, alternative.length() - (hasEnd ? 1 : 0));
        return (hasStart ? "" : ANYTHING) + spelled(inner) + (hasEnd ? "" : ANYTHING);
    }

    private static boolean endsInDollar(String text) {
        int slashes = 0;
        for (int i = text.length() - 2; i >= 0 && text.charAt(i) == '\\'; i--) {
            slashes++;
        }
        return text.endsWith("$") && slashes % 2 == 0;
    }

    /** The parts between the bars that stand in no group and no class. */
    private static List<String> alternatives(String pattern) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean inClass = false;
        int start = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (inClass) {
                inClass = c != ']';
            } else if (c == '[') {
                inClass = true;
            } else if (c == '(' || c == ')') {
                depth += c == '(' ? 1 : -1;
            } else if (c == '|' && depth == 0) {
                parts.add(pattern.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(pattern.substring(start));
        return parts;
    }

    /** Escapes that a plan's patterns do without: {@code \/}, and {@code \-} outside a class. */
    private static String spelled(String pattern) {
        StringBuilder spelled = new StringBuilder(pattern.length());
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean isEscape = c == '\\' && i + 1 < pattern.length();
            char next = isEscape ? pattern.charAt(i + 1) : ' ';
            if (isEscape && (next == '/' || next == '-' && !inClass)) {
                spelled.append(next);
                i++;
            } else if (isEscape) {
                spelled.append(c).append(next);
                i++;
            } else {
                inClass = inClass ? c != ']' : c == '[';
                spelled.append(c);
            }
        }
        return spelled.toString();
    }
}
