package io.github.layerscribe.codegen.lint.rules.names;

import io.github.layerscribe.codegen.lint.rules.Words;
import io.github.layerscribe.codegen.plan.Definition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of all names. A long word that a single name uses is a slip if a letter is missing, doubled, swapped or
 * spelt as in another language (k for c, z for s) compared with a word that several names use.
 *
 * <p>Words are compared by what remains when one letter is left out, so the time grows with their number only.
 */
final class Vocabulary {

    private static final int SHORTEST = 6;

    /** Two words that both exist. */
    private static final Set<String> NO_SLIPS = Set.of("county", "country", "though", "through", "friend", "fiend");

    private final Map<String, Set<Definition>> users = new LinkedHashMap<>();

    void add(Definition definition, String name) {
        for (String word : Words.of(name)) {
            if (word.length() >= SHORTEST && !NO_SLIPS.contains(word)) {
                users.computeIfAbsent(word, added -> new LinkedHashSet<>()).add(definition);
            }
        }
    }

    /** The definition that uses a word, the first of several. */
    Definition userOf(String word) {
        return users.getOrDefault(word, Set.of()).iterator().next();
    }

    /** Slips, and what was probably meant, in the order of the plan. */
    Map<String, String> slips() {
        Map<String, List<String>> byRemainder = new HashMap<>();
        users.forEach((word, definitions) -> {
            if (definitions.size() > 1) {
                remainders(word)
                        .forEach(rest -> byRemainder
                                .computeIfAbsent(rest, added -> new ArrayList<>())
                                .add(word));
            }
        });
        Map<String, String> slips = new LinkedHashMap<>();
        users.forEach((word, definitions) -> {
            if (definitions.size() == 1) {
                remainders(word).stream()
                        .flatMap(rest -> byRemainder.getOrDefault(rest, List.of()).stream())
                        .filter(other -> isSlip(word, other))
                        .findFirst()
                        .ifPresent(other -> slips.put(word, other));
            }
        });
        return slips;
    }

    private static Set<String> remainders(String word) {
        Set<String> remainders = new LinkedHashSet<>(Set.of(word));
        for (int i = 0; i < word.length(); i++) {
            remainders.add(word.substring(0, i) + word.substring(i + 1));
        }
        return remainders;
    }

    /** Of words that are equal but for one letter in each; first and last letters are endings or other words. */
    private static boolean isSlip(String word, String other) {
        int start = 0;
        while (start < Math.min(word.length(), other.length()) && word.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(word.length(), other.length()) - start
                && word.charAt(word.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String left = word.substring(start, word.length() - end);
        String right = other.substring(start, other.length() - end);
        boolean isInside = start > 0 && end > 0;
        boolean isOneMore = Math.abs(left.length() - right.length()) == 1 && left.length() + right.length() == 1;
        return isInside && (isOneMore || isSwapped(left, right) || isSpelling(left, right));
    }

    private static boolean isSwapped(String left, String right) {
        return left.length() == 2
                && right.length() == 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0);
    }

    private static boolean isSpelling(String left, String right) {
        return Set.of("ck", "kc", "sz", "zs").contains(left + right);
    }
}
