package io.github.layerscribe.codegen.naming;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Suggestion {

    private Suggestion() {}

    /** {@code Did you mean "transaction_id"?}, or nothing if no candidate is near. */
    public static String didYouMean(String written, Collection<String> candidates) {
        return nearest(written, candidates)
                .map(word -> "Did you mean \"" + word + "\"?")
                .orElse("");
    }

    /** The candidate that differs in the fewest letters, if they are few. */
    private static Optional<String> nearest(String written, Collection<String> candidates) {
        String folded = fold(written);
        int limit = Math.min(3, 1 + folded.length() / 4);
        String best = null;
        for (String candidate : candidates) {
            String other = fold(candidate);
            if (Math.abs(other.length() - folded.length()) <= limit) {
                int distance = distance(folded, other, limit);
                if (distance <= limit && distance < Math.max(folded.length(), other.length())) {
                    best = candidate;
                    limit = distance - 1;
                }
            }
            if (limit < 0) {
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    /** Inserted, deleted, changed and swapped letters; anything above the limit is only "more". */
    private static int distance(String a, String b, int limit) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(last[j], current[j - 1]));
                if (isSwap(a, b, i, j)) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, current[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return last[b.length()];
    }

    private static boolean isSwap(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
