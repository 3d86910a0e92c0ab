package io.github.layerscribe.codegen.parse.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The regular expressions a plan may use: what Java, JavaScript and a linear-time engine understand alike.
 *
 * <p>Literals, {@code \} before punctuation, {@code \d \D \w \W}, {@code .}, classes, groups, {@code |}, and greedy
 * {@code * + ? {n} {n,} {n,m}}. A pattern matches the whole value, so it has no anchors.
 */
public final class PatternLanguage {

    private static final int MAX_STATES = 2_000;
    private static final int MAX_REPEAT = 1_000;
    private static final int MAX_DEPTH = 50;
    private static final String PUNCTUATION = "\\.[](){}*+?|^$/-";

    private final String pattern;
    private int position;
    private int depth;

    private PatternLanguage(String pattern) {
        this.pattern = pattern;
    }

    /** What a plan's pattern may not hold, and what to do about it. */
    public record Problem(int offset, String message, String hint) {}

    /** The first problem of a pattern, or nothing. */
    public static Optional<Problem> problem(String pattern) {
        PatternLanguage reading = new PatternLanguage(pattern);
        try {
            long states = reading.alternatives();
            if (reading.position < pattern.length()) {
                throw reading.refuse("A ) here closes nothing.", "Write \\) for the character.");
            }
            if (states > MAX_STATES) {
                throw reading.refuse("This pattern is too large.", "Repeat less; it may have 2,000 states.");
            }
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.problem);
        }
    }

    private long alternatives() {
        if (++depth > MAX_DEPTH) {
            throw refuse("Groups are nested too deep here.", "At most 50 levels.");
        }
        long states = 0;
        while (true) {
            while (position < pattern.length() && "|)".indexOf(pattern.charAt(position)) < 0) {
                states = capped(states + repeated(atom()));
            }
            if (position >= pattern.length() || pattern.charAt(position) == ')') {
                depth--;
                return states;
            }
            position++;
            states = capped(states + 1);
        }
    }

    private long atom() {
        char c = pattern.charAt(position);
        switch (c) {
            case '(':
                return group();
            case '[':
                position++;
                characterClass();
                return 1;
            case '\\':
                escape(false);
                return 1;
            case '^', '$':
                throw refuse("\"" + c + "\" is not needed.", "A pattern matches the whole value; take it out.");
            case '*', '+', '?', '{':
                throw refuse("\"" + c + "\" repeats nothing here.", "Write \\" + c + " for the character.");
            case ']', '}':
                throw refuse("\"" + c + "\" closes nothing here.", "Write \\" + c + " for the character.");
            default:
                position += Character.charCount(pattern.codePointAt(position));
                return 1;
        }
    }

    private long group() {
        position++;
        if (pattern.startsWith("?:", position)) {
            position += 2;
        } else if (position < pattern.length() && pattern.charAt(position) == '?') {
            throw refuse("Look-around and named groups are not part of patterns.", "Groups are ( ) and (?: ).");
        }
        long states = alternatives();
        if (position >= pattern.length()) {
            throw refuse("A group is not closed.", "Add ).");
        }
        position++;
        return capped(states + 1);
    }

    private long repeated(long states) {
        if (position >= pattern.length()) {
            return states;
        }
        long times = switch (pattern.charAt(position)) {
            case '*', '+', '?' -> {
                position++;
                yield 1;
            }
            case '{' -> braces();
            default -> 0;
        };
        if (times > 0 && position < pattern.length() && "*+?{".indexOf(pattern.charAt(position)) >= 0) {
            throw refuse(
                    "Lazy, possessive and double repetition are not part of patterns.", "Take the second sign out.");
        }
        return times == 0 ? states : capped(states * times + 1);
    }

    private long braces() {
        position++;
        Integer least = number();
        Integer most = least;
        if (position < pattern.length() && pattern.charAt(position) == ',') {
            position++;
            most = number();
            if (least != null && most != null && most < least) {
                throw refuse("{" + least + "," + most + "} asks for more than it allows.", "Swap the numbers.");
            }
        }
        if (least == null || position >= pattern.length() || pattern.charAt(position) != '}') {
            throw refuse("A repetition is {2}, {2,} or {2,5}.", "Write \\{ for the character.");
        }
        position++;
        return Math.max(1, most == null ? least + 1 : most);
    }

    private @Nullable Integer number() {
        int start = position;
        while (position < pattern.length() && pattern.charAt(position) >= '0' && pattern.charAt(position) <= '9') {
            position++;
        }
        if (start == position) {
            return null;
        }
        boolean isSmall = position - start <= 4 && Integer.parseInt(pattern.substring(start, position)) <= MAX_REPEAT;
        if (!isSmall) {
            throw refuse("A repetition counts to 1,000 at most.", "Use max_length for lengths.");
        }
        return Integer.valueOf(pattern.substring(start, position));
    }

    private void characterClass() {
        if (position < pattern.length() && pattern.charAt(position) == '^') {
            position++;
        }
        int first = position;
        while (position < pattern.length() && pattern.charAt(position) != ']') {
            int from = classMember(position == first);
            boolean isRange = position + 1 < pattern.length()
                    && pattern.charAt(position) == '-'
                    && pattern.charAt(position + 1) != ']';
            if (isRange) {
                position++;
                int to = classMember(false);
                if (from < 0 || to < from) {
                    throw refuse("This range of characters has no beginning before its end.", "Write it as a-z.");
                }
            }
        }
        if (position >= pattern.length() || position == first) {
            throw refuse("A class of characters is empty or not closed.", "Write it as [a-z_].");
        }
        position++;
    }

    /** One character of a class; −1 for a class such as {@code \d}. */
    private int classMember(boolean isFirst) {
        char c = pattern.charAt(position);
        if (c == '\\') {
            return escape(true);
        }
        if (c == '-' && !isFirst && !pattern.startsWith("-]", position)) {
            throw refuse("A - between others in a class could be meant as a range.", "Write \\- for the character.");
        }
        if (c == '[' || c == '&' && pattern.startsWith("&&", position)) {
            throw refuse(
                    "\"" + c + "\" means different things in Java and JavaScript here.", "Write \\[ or a single &.");
        }
        int codePoint = pattern.codePointAt(position);
        position += Character.charCount(codePoint);
        return codePoint;
    }

    private int escape(boolean inClass) {
        if (position + 1 >= pattern.length()) {
            throw refuse("A \\ at the end escapes nothing.", "Write \\\\ for the character.");
        }
        char c = pattern.charAt(position + 1);
        boolean isClass = "dDwW".indexOf(c) >= 0;
        if (!isClass && PUNCTUATION.indexOf(c) < 0) {
            throw refuse(
                    "\"\\" + c + "\" is not part of patterns.",
                    c == 's' ? "Write a blank." : "There are \\d \\D \\w \\W, and \\ before " + PUNCTUATION + ".");
        }
        if (c == '-' && !inClass) {
            throw refuse("\"\\-\" is refused by JavaScript outside a class.", "Write -.");
        }
        position += 2;
        return isClass ? -1 : c;
    }

    private static long capped(long states) {
        return Math.min(states, MAX_STATES + 1L);
    }

    private Refused refuse(String message, String hint) {
        return new Refused(new Problem(Math.min(position, pattern.length()), message, hint));
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Refused(Problem problem) {
            super(null, null, false, false);
            this.problem = problem;
        }
    }
}
