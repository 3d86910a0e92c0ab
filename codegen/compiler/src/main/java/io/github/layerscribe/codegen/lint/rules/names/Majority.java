package io.github.layerscribe.codegen.lint.rules.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things of several kinds, of which one kind is the usual one: that of most, and of two with as many, the first met. */
final class Majority<K, T> {

    private record Sorted<K, T>(K kind, T thing) {}

    private final List<Sorted<K, T>> all = new ArrayList<>();
    private final Map<K, Integer> counts = new LinkedHashMap<>();

    void add(K kind, T thing) {
        all.add(new Sorted<>(kind, thing));
        counts.merge(kind, 1, Integer::sum);
    }

    boolean isMixed() {
        return counts.size() > 1;
    }

    /** The usual kind; there must be something. */
    K usual() {
        K best = all.get(0).kind();
        int most = 0;
        for (Map.Entry<K, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                best = count.getKey();
                most = count.getValue();
            }
        }
        return best;
    }

    /** The first thing of the usual kind. */
    T sample() {
        K usual = usual();
        return all.stream()
                .filter(sorted -> sorted.kind().equals(usual))
                .findFirst()
                .orElseThrow()
                .thing();
    }

    /** The things of other kinds, in the order in which they were met. */
    List<T> others() {
        K usual = usual();
        return all.stream()
                .filter(sorted -> !sorted.kind().equals(usual))
                .map(Sorted::thing)
                .toList();
    }
}
