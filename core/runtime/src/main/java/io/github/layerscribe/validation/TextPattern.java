package io.github.layerscribe.validation;

/**
 * {@code pattern} of a text property: a small language of regular expressions that means the same in Java and in
 * JavaScript and is judged in one pass, however the text was chosen.
 *
 * <pre>{@code
 * private static final TextPattern SKU = TextPattern.of("[A-Z]{2,3}-\\d{4,8}");
 * }</pre>
 *
 * <p>The whole value must match. There are literals, {@code \} before punctuation, {@code \d \D \w \W} of ASCII,
 * {@code .} for everything but the four ends of a line, classes such as {@code [a-z_]} and {@code [^/]}, groups
 * {@code ( )} and {@code (?: )}, {@code |}, and the greedy {@code * + ? {n} {n,} {n,m}}. Characters are code points.
 *
 * <p>Immutable, safe for use by several threads.
 */
public final class TextPattern {

    private static final int MOST_STATES = 10_000;

    private final String source;
    private final PatternAutomaton automaton;

    private TextPattern(String source, PatternAutomaton automaton) {
        this.source = source;
        this.automaton = automaton;
    }

    /**
     * Builds the automaton of a pattern, once.
     *
     * @throws IllegalArgumentException naming what this language does not have, or a pattern of more than 10,000 states
     */
    public static TextPattern of(String source) {
        PatternNode pattern = new PatternParser(source).parse();
        if (pattern.size() > MOST_STATES) {
            throw new IllegalArgumentException(
                    "`" + source + "` needs more than " + MOST_STATES + " states; repeat less of it");
        }
        PatternStates states = new PatternStates(pattern.size());
        int start = pattern.compile(states, PatternStates.END);
        return new TextPattern(source, PatternAutomaton.of(states, start));
    }

    /** Whether the whole text fits; in time that grows with the length of the text and no faster. */
    public boolean matches(String text) {
        return automaton.matches(text);
    }

    /** The pattern as the plan writes it. */
    @Override
    public String toString() {
        return source;
    }
}
