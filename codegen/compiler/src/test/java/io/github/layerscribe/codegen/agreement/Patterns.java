package io.github.layerscribe.codegen.agreement;

import io.github.layerscribe.codegen.plan.PlanValue;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Patterns for random plans, each with texts that match it. */
final class Patterns {

    private static final Map<String, List<String>> MATCHING = new TreeMap<>(Map.ofEntries(
            Map.entry("[A-Z]{2}-\\d{1,3}", List.of("GA-1", "ZZ-012")),
            Map.entry("(?:red|blue)+", List.of("red", "blue", "redblue")),
            Map.entry(".", List.of("a", "\uD83C\uDF39", "\u00E9")),
            Map.entry("[^a-z]*x?", List.of("x", "AB", "\uD83C\uDF39x")),
            Map.entry("\\w+(\\.\\w+)?", List.of("a", "ab.c_1")),
            Map.entry("a{2,3}|\\D\\d", List.of("aa", "aaa", "b1")),
            Map.entry("[\\w.+-]{1,4}", List.of("a", "-.+_")),
            Map.entry("(x|yz)*d{0,2}", List.of("d", "xyzd", "yz")),
            Map.entry("[\\[\\]^-]+\\W?", List.of("[]", "^-\u00E9", "-")),
            Map.entry("[\uD83D\uDE00-\uD83D\uDE02]\u00E9?", List.of("\uD83D\uDE01", "\uD83D\uDE00\u00E9")),
            Map.entry("a|b*|c", List.of("a", "bb", "c"))));

    private Patterns() {}

    /** One of the patterns, as it stands between double quotes of a plan. */
    static String random(Random random) {
        List<String> all = List.copyOf(MATCHING.keySet());
        return all.get(random.nextInt(all.size())).replace("\\", "\\\\");
    }

    /** Texts that match; of a pattern that is not ours, the plan's example. */
    static List<String> matching(String pattern, @Nullable PlanValue example) {
        List<String> known = MATCHING.get(pattern);
        return known != null ? known : example instanceof PlanValue.Text text ? List.of(text.text()) : List.of("x");
    }
}
