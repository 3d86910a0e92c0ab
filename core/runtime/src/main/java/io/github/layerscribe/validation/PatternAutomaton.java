package io.github.layerscribe.validation;

/** Runs a {@link TextPattern} over a text: once from left to right, all possibilities side by side. */
sealed interface PatternAutomaton {

    boolean matches(String text);

    /** The cheaper of the two for these states. */
    static PatternAutomaton of(PatternStates states, int start) {
        return Masks.fit(states) ? Masks.of(states, start) : new Sets(states, start);
    }

    /**
     * Every possibility is a bit of one {@code long}: no allocation. For patterns of at most 63 characters, which is
     * nearly all of them.
     *
     * @param accepted what the state of each bit accepts
     * @param following the bits that are set after the state of each bit
     * @param first the bits that are set before the first character
     */
    record Masks(CodePointSet[] accepted, long[] following, long first) implements PatternAutomaton {

        private static final int MOST = Long.SIZE - 1;
        private static final long END = Long.MIN_VALUE;

        static boolean fit(PatternStates states) {
            return states.characterCount() <= MOST;
        }

        static Masks of(PatternStates states, int start) {
            int[] bits = new int[states.count()];
            CodePointSet[] accepted = new CodePointSet[states.characterCount()];
            int count = 0;
            for (int state = 0; state < bits.length; state++) {
                CodePointSet characters = states.charactersOf(state);
                if (characters != null) {
                    accepted[count] = characters;
                    bits[state] = count++;
                }
            }
            bits[PatternStates.END] = MOST;
            PatternStates.Walk walk = states.new Walk();
            long[] following = new long[count];
            for (int state = 0; state < bits.length; state++) {
                if (states.charactersOf(state) != null) {
                    following[bits[state]] = reachable(walk, states.following(state), bits);
                }
            }
            return new Masks(accepted, following, reachable(walk, start, bits));
        }

        @Override
        public boolean matches(String text) {
            long current = first;
            for (int at = 0; at < text.length() && current != 0; ) {
                int codePoint = text.codePointAt(at);
                at += Character.charCount(codePoint);
                current = step(current & ~END, codePoint);
            }
            return (current & END) != 0;
        }

        private long step(long current, int codePoint) {
            long next = 0;
            for (long rest = current; rest != 0; rest &= rest - 1) {
                int bit = Long.numberOfTrailingZeros(rest);
                if (accepted[bit].contains(codePoint)) {
                    next |= following[bit];
                }
            }
            return next;
        }

        private static long reachable(PatternStates.Walk walk, int start, int[] bits) {
            walk.restart();
            walk.from(start);
            long mask = 0;
            for (int i = 0; i < walk.size(); i++) {
                mask |= 1L << bits[walk.found(i)];
            }
            return mask;
        }
    }

    /** For patterns of any length; needs a few arrays of as many numbers as there are states. */
    record Sets(PatternStates states, int start) implements PatternAutomaton {

        @Override
        public boolean matches(String text) {
            PatternStates.Walk current = states.new Walk();
            PatternStates.Walk next = states.new Walk();
            current.from(start);
            for (int at = 0; at < text.length() && current.size() > 0; ) {
                int codePoint = text.codePointAt(at);
                at += Character.charCount(codePoint);
                next.restart();
                step(current, next, codePoint);
                PatternStates.Walk spare = current;
                current = next;
                next = spare;
            }
            return current.hasFoundEnd();
        }

        private void step(PatternStates.Walk current, PatternStates.Walk next, int codePoint) {
            for (int i = 0; i < current.size(); i++) {
                int state = current.found(i);
                CodePointSet characters = states.charactersOf(state);
                if (characters != null && characters.contains(codePoint)) {
                    next.from(states.following(state));
                }
            }
        }
    }
}
