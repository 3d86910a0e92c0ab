package io.github.layerscribe.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which characters one place of a {@link TextPattern} accepts. Immutable; ASCII is answered by two bit masks. */
final class CodePointSet {

    /** {@code \d}. */
    static final CodePointSet DIGITS = new CodePointSet(List.of(new Range('0', '9')));

    /** {@code \w}: ASCII letters, digits and the underscore. */
    static final CodePointSet WORD_CHARACTERS = new CodePointSet(
            List.of(new Range('0', '9'), new Range('A', 'Z'), new Range('_', '_'), new Range('a', 'z')));

    /** {@code .}: everything but what ends a line in JavaScript. */
    static final CodePointSet WITHIN_LINE = new CodePointSet(
                    List.of(new Range('\n', '\n'), new Range('\r', '\r'), new Range(0x2028, 0x2029)))
            .complement();

    private final List<Range> ranges;
    private final int[] firsts;
    private final int[] lasts;
    private final long below64;
    private final long below128;

    private CodePointSet(List<Range> ranges) {
        this.ranges = List.copyOf(ranges);
        firsts = ranges.stream().mapToInt(Range::first).toArray();
        lasts = ranges.stream().mapToInt(Range::last).toArray();
        below64 = mask(0);
        below128 = mask(Long.SIZE);
    }

    static CodePointSet of(int codePoint) {
        return new CodePointSet(List.of(new Range(codePoint, codePoint)));
    }

    /** The union of ranges in any order. */
    static CodePointSet of(List<Range> ranges) {
        List<Range> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingInt(Range::first));
        List<Range> joined = new ArrayList<>();
        for (Range range : sorted) {
            Range before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before == null || range.first > before.last + 1) {
                joined.add(range);
            } else if (range.last > before.last) {
                joined.set(joined.size() - 1, new Range(before.first, range.last));
            }
        }
        return new CodePointSet(joined);
    }

    CodePointSet complement() {
        List<Range> gaps = new ArrayList<>();
        int next = 0;
        for (Range range : ranges) {
            if (range.first > next) {
                gaps.add(new Range(next, range.first - 1));
            }
            next = range.last + 1;
        }
        if (next <= Character.MAX_CODE_POINT) {
            gaps.add(new Range(next, Character.MAX_CODE_POINT));
        }
        return new CodePointSet(gaps);
    }

    /** Without overlaps, in ascending order. */
    List<Range> ranges() {
        return ranges;
    }

    /** Whether it is one character, so that a range can begin or end with it. */
    boolean isSingle() {
        return ranges.size() == 1 && ranges.get(0).first == ranges.get(0).last;
    }

    boolean contains(int codePoint) {
        if (codePoint < Long.SIZE) {
            return (below64 >>> codePoint & 1) != 0;
        }
        if (codePoint < 2 * Long.SIZE) {
            return (below128 >>> codePoint & 1) != 0;
        }
        return search(codePoint);
    }

    private boolean search(int codePoint) {
        for (int i = 0; i < firsts.length && firsts[i] <= codePoint; i++) {
            if (codePoint <= lasts[i]) {
                return true;
            }
        }
        return false;
    }

    private long mask(int from) {
        long mask = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            if (search(from + bit)) {
                mask |= 1L << bit;
            }
        }
        return mask;
    }

    /** From the first code point to the last, both included. */
    record Range(int first, int last) {}
}
