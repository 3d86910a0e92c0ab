package io.github.layerscribe.codegen.imports;

import io.github.layerscribe.codegen.source.SourceRange;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the losses of one import; what is told twice of one place counts once. For one thread. */
public final class Losses {

    private static final Comparator<Loss> BY_PLACE =
            Comparator.comparing(Loss::place).thenComparing(Loss::kind).thenComparing(Loss::what);

    private final Set<Loss> found = new LinkedHashSet<>();

    /**
     * Notes a loss.
     *
     * @param place from the key to the end of the value
     * @param what the thing, in one sentence
     * @param outcome what became of it, in one sentence
     */
    public void add(Loss.Kind kind, SourceRange place, String what, String outcome) {
        found.add(new Loss(kind, place, what, outcome));
    }

    /** Everything noted so far, in the order of files, lines and columns. */
    public List<Loss> all() {
        return found.stream().sorted(BY_PLACE).toList();
    }
}
