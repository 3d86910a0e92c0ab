package io.github.layerscribe.validation;

import java.util.List;

/** A part of a {@link TextPattern}. Each part knows how many states it needs and how to add them. */
sealed interface PatternNode {

    /** At least as many states as {@link #compile} adds, and at least 1; counting stops at {@link #MOST}. */
    int size();

    /** Adds this part in front of the state {@code next}; returns the state where it begins. */
    int compile(PatternStates states, int next);

    /** One character. */
    record OneOf(CodePointSet characters) implements PatternNode {
        @Override
        public int size() {
            return 1;
        }

        @Override
        public int compile(PatternStates states, int next) {
            return states.addCharacter(characters, next);
        }
    }

    /** One part after the other. */
    record Sequence(List<PatternNode> parts) implements PatternNode {
        @Override
        public int size() {
            return total(parts);
        }

        @Override
        public int compile(PatternStates states, int next) {
            int start = next;
            for (int i = parts.size() - 1; i >= 0; i--) {
                start = parts.get(i).compile(states, start);
            }
            return start;
        }
    }

    /** One part or the other: {@code a|b}. */
    record Choice(List<PatternNode> options) implements PatternNode {
        @Override
        public int size() {
            return total(options) + options.size() - 1;
        }

        @Override
        public int compile(PatternStates states, int next) {
            int start = options.get(0).compile(states, next);
            for (PatternNode option : options.subList(1, options.size())) {
                start = states.addFork(start, option.compile(states, next));
            }
            return start;
        }
    }

    /** A part several times: {@code *}, {@code +}, {@code ?} or {@code {2,3}}; {@link #FOREVER} has no end. */
    record Repetition(PatternNode part, int min, int max) implements PatternNode {

        static final int FOREVER = -1;

        @Override
        public int size() {
            long copies = max == FOREVER ? Math.max(1, min) : max;
            long forks = max == FOREVER ? 1 : max - min;
            return (int) Math.min(MOST, copies * part.size() + forks);
        }

        @Override
        public int compile(PatternStates states, int next) {
            return max == FOREVER ? compileLoop(states, next) : compileCount(states, next);
        }

        private int compileLoop(PatternStates states, int next) {
            int loop = states.addFork(next, next);
            int body = part.compile(states, loop);
            states.redirect(loop, body);
            int start = min == 0 ? loop : body;
            for (int i = 1; i < min; i++) {
                start = part.compile(states, start);
            }
            return start;
        }

        private int compileCount(PatternStates states, int next) {
            int start = next;
            for (int i = min; i < max; i++) {
                start = states.addFork(part.compile(states, start), next);
            }
            for (int i = 0; i < min; i++) {
                start = part.compile(states, start);
            }
            return start;
        }
    }

    /** Counting stops here: far above what is allowed. */
    int MOST = 1_000_000;

    private static int total(List<PatternNode> parts) {
        long total = 0;
        for (PatternNode part : parts) {
            total += part.size();
        }
        return (int) Math.max(1, Math.min(MOST, total));
    }
}
