package io.github.layerscribe.validation;

import org.jspecify.annotations.Nullable;

/**
 * The states of a {@link TextPattern}: each accepts one character and goes on to the next state, or forks into two
 * without a character. State 0 is the end.
 */
final class PatternStates {

    static final int END = 0;

    private final @Nullable CodePointSet[] characters;
    private final int[] next;
    private final int[] other;
    private int count = END + 1;
    private int characterCount;

    /** Room for that many states beside the end. */
    PatternStates(int size) {
        characters = new CodePointSet[size + 1];
        next = new int[size + 1];
        other = new int[size + 1];
    }

    int addCharacter(CodePointSet accepted, int following) {
        characters[count] = accepted;
        next[count] = following;
        characterCount++;
        return count++;
    }

    int addFork(int one, int another) {
        next[count] = one;
        other[count] = another;
        return count++;
    }

    /** Turns the first branch of a fork: how a loop is closed. */
    void redirect(int fork, int one) {
        next[fork] = one;
    }

    /** All states, the end and forks included. */
    int count() {
        return count;
    }

    /** Those that accept a character. */
    int characterCount() {
        return characterCount;
    }

    @Nullable
    CodePointSet charactersOf(int state) {
        return characters[state];
    }

    int following(int state) {
        return next[state];
    }

    /** The states reached from one without a character, itself included; forks are followed and left out. */
    final class Walk {

        private final int[] found = new int[count];
        private final int[] waiting = new int[count];
        private final int[] seenIn = new int[count];
        private int size;
        private int round = 1;

        /** Forgets what was found. */
        void restart() {
            size = 0;
            round++;
        }

        void from(int state) {
            int top = 0;
            top = meet(state, top);
            while (top > 0) {
                int fork = waiting[--top];
                top = meet(other[fork], top);
                top = meet(next[fork], top);
            }
        }

        int size() {
            return size;
        }

        int found(int index) {
            return found[index];
        }

        boolean hasFoundEnd() {
            return seenIn[END] == round;
        }

        private int meet(int state, int top) {
            if (seenIn[state] == round) {
                return top;
            }
            seenIn[state] = round;
            if (state == END || characters[state] != null) {
                found[size++] = state;
                return top;
            }
            waiting[top] = state;
            return top + 1;
        }
    }
}
