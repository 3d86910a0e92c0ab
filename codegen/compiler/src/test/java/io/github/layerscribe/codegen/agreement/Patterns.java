package io.github.layerscribe.codegen.agreement;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Patterns for random plans, each with texts that match it. */
final class Patterns {

    private static final Map<String, List<String>> MATCHING = new TreeMap<>(Map.of(
            "[A-Z]{2}-\\d{1,3}", List.of("GA-1", "ZZ-012"),
            "(?:red|blue)+", List.of("red", "blue", "redblue"),
            ".", List.of("a", "\uD83C\uDF39", "\u00E9"),
            "[^a-z]*x?", List.of("x", "AB", "\uD83C\uDF39x"),
            "\\w+(\\.\\w+)?", List.of("a", "ab.c_1"),
            "a{2,3}|\\D\\d", List.of("aa", "aaa", "b1")));

    private Patterns() {}

    /** One of the patterns, as it stands between double quotes of a plan. */
    static String random(Random random) {
        List<String> all = List.copyOf(MATCHING.keySet());
        return all.get(random.nextInt(all.size())).replace("\\", "\\\\");
    }

    static List<String> matching(String pattern) {
        return MATCHING.getOrDefault(pattern, List.of("x"));
    }
}
