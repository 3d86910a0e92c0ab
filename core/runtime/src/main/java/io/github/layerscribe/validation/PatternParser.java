package io.github.layerscribe.validation;

import io.github.layerscribe.validation.CodePointSet.Range;
import java.util.ArrayList;
import java.util.List;

/** Reads the language of {@link TextPattern}; one method for each of its rules, one use for each text. */
final class PatternParser {

    private static final int END = -1;
    private static final int DEEPEST = 100;
    private static final int MOST_REPETITIONS = 10_000;
    private static final String SPECIAL = "()[]{}|*+?.^$\\";
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String source;
    private int position;
    private int depth;

    PatternParser(String source) {
        this.source = source;
    }

    PatternNode parse() {
        PatternNode pattern = choice();
        if (peek() != END) {
            throw refused("has a `)` without a `(`; write `\\)` for the character");
        }
        return pattern;
    }

    private PatternNode choice() {
        List<PatternNode> options = new ArrayList<>();
        options.add(sequence());
        while (accept('|')) {
            options.add(sequence());
        }
        return options.size() == 1 ? options.get(0) : new PatternNode.Choice(options);
    }

    private PatternNode sequence() {
        List<PatternNode> parts = new ArrayList<>();
        while (peek() != END && peek() != '|' && peek() != ')') {
            parts.add(repetition(atom()));
        }
        return new PatternNode.Sequence(parts);
    }

    private PatternNode repetition(PatternNode part) {
        PatternNode repeated = part;
        if (accept('*')) {
            repeated = new PatternNode.Repetition(part, 0, PatternNode.Repetition.FOREVER);
        } else if (accept('+')) {
            repeated = new PatternNode.Repetition(part, 1, PatternNode.Repetition.FOREVER);
        } else if (accept('?')) {
            repeated = new PatternNode.Repetition(part, 0, 1);
        } else if (accept('{')) {
            repeated = counted(part);
        }
        if (repeated != part && (peek() == '*' || peek() == '+' || peek() == '?' || peek() == '{')) {
            throw refused("repeats a repetition; there is no lazy or possessive one, and brackets help for the rest");
        }
        return repeated;
    }

    private PatternNode counted(PatternNode part) {
        int min = number();
        int max = min;
        if (accept(',')) {
            max = peek() == '}' ? PatternNode.Repetition.FOREVER : number();
        }
        if (!accept('}') || max != PatternNode.Repetition.FOREVER && max < min) {
            throw refused("has a `{` that is not `{n}`, `{n,}` or `{n,m}`; write `\\{` for the character");
        }
        return new PatternNode.Repetition(part, min, max);
    }

    private int number() {
        int start = position;
        int number = 0;
        while (peek() >= '0' && peek() <= '9' && number <= MOST_REPETITIONS) {
            number = 10 * number + next() - '0';
        }
        if (start == position || number > MOST_REPETITIONS) {
            throw refused("has a `{` without a number of up to 10,000; write `\\{` for the character");
        }
        return number;
    }

    private PatternNode atom() {
        if (accept('(')) {
            return group();
        }
        if (accept('[')) {
            return new PatternNode.OneOf(characterClass());
        }
        if (accept('.')) {
            return new PatternNode.OneOf(CodePointSet.WITHIN_LINE);
        }
        if (accept('\\')) {
            return new PatternNode.OneOf(escaped());
        }
        int character = next();
        if (character == '^' || character == '$') {
            throw refused("has an anchor; the whole value must match anyway, so leave it out");
        }
        if (SPECIAL.indexOf(character) >= 0) {
            String written = Character.toString(character);
            throw refused("has a `" + written + "` where none can stand; write `\\" + written + "` for the character");
        }
        return new PatternNode.OneOf(CodePointSet.of(character));
    }

    private PatternNode group() {
        if (accept('?') && !accept(':')) {
            throw refused("has a group with `(?`; only `(?: )` is known, no look-around, names or flags");
        }
        if (++depth > DEEPEST) {
            throw refused("has groups that are nested more than " + DEEPEST + " deep");
        }
        PatternNode group = choice();
        if (!accept(')')) {
            throw refused("has a `(` without a `)`; write `\\(` for the character");
        }
        depth--;
        return group;
    }

    private CodePointSet characterClass() {
        boolean negated = accept('^');
        List<Range> ranges = new ArrayList<>();
        while (peek() != ']') {
            member(ranges);
        }
        position++;
        if (ranges.isEmpty()) {
            throw refused("has an empty class; list characters between `[` and `]`");
        }
        CodePointSet union = CodePointSet.of(ranges);
        return negated ? union.complement() : union;
    }

    /** A character, a range, or a class such as {@code \d}. */
    private void member(List<Range> ranges) {
        boolean first = ranges.isEmpty();
        CodePointSet from = classAtom(first);
        if (peek() != '-' || peekAfter() == ']') {
            ranges.addAll(from.ranges());
            return;
        }
        position++;
        CodePointSet to = classAtom(false);
        int low = from.ranges().get(0).first();
        int high = to.ranges().get(0).last();
        if (!from.isSingle() || !to.isSingle() || low > high) {
            throw refused("has a range whose ends do not fit; write `\\-` for the character");
        }
        ranges.add(new Range(low, high));
    }

    private CodePointSet classAtom(boolean first) {
        if (accept('\\')) {
            return escaped();
        }
        int character = next();
        if (character == END) {
            throw refused("has a `[` without a `]`; write `\\[` for the character");
        }
        boolean amongOthers = character == '-' && !first && peek() != ']';
        if (character == '[' || character == ']' || amongOthers || character == '&' && peek() == '&') {
            String written = Character.toString(character);
            throw refused("has a `" + written + "` inside a class; write `\\" + written + "` for the character");
        }
        return CodePointSet.of(character);
    }

    private CodePointSet escaped() {
        int character = next();
        if (character == END) {
            throw refused("ends with a `\\`; write `\\\\` for the character");
        }
        if (PUNCTUATION.indexOf(character) >= 0) {
            return CodePointSet.of(character);
        }
        return switch (character) {
            case 'd' -> CodePointSet.DIGITS;
            case 'D' -> CodePointSet.DIGITS.complement();
            case 'w' -> CodePointSet.WORD_CHARACTERS;
            case 'W' -> CodePointSet.WORD_CHARACTERS.complement();
            default ->
                throw refused("has `\\" + Character.toString(character)
                        + "`; only \\d \\D \\w \\W and a `\\` before punctuation are known");
        };
    }

    private boolean accept(int character) {
        if (peek() != character) {
            return false;
        }
        position++;
        return true;
    }

    private int peek() {
        return position < source.length() ? source.codePointAt(position) : END;
    }

    private int peekAfter() {
        return position + 1 < source.length() ? source.charAt(position + 1) : END;
    }

    private int next() {
        int character = peek();
        position += character == END ? 0 : Character.charCount(character);
        return character;
    }

    private IllegalArgumentException refused(String what) {
        return new IllegalArgumentException("the pattern `" + source + "` " + what);
    }
}
