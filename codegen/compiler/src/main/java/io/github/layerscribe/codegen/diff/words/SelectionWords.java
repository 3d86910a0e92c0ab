package io.github.layerscribe.codegen.diff.words;

import io.github.layerscribe.codegen.diff.Direction;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.Definitions;
import io.github.layerscribe.codegen.plan.Selection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Selections of pages or destinations as text.
 *
 * <p>Ids that only one of the plans defines are left out: that they came or went is a fact of its own, and not one more
 * at every event.
 */
public final class SelectionWords {

    private final Set<String> inBoth;

    private SelectionWords(Set<String> inBoth) {
        this.inBoth = inBoth;
    }

    public static SelectionWords of(String section, Definitions<?> before, Definitions<?> after, Renames renames) {
        Set<String> ids = before.all().stream()
                .map(definition -> renames.of(section, definition.id()))
                .collect(Collectors.toCollection(TreeSet::new));
        ids.retainAll(after.all().stream().map(Definition::id).toList());
        return new SelectionWords(ids);
    }

    /** {@code all}, {@code none} or ids; {@code all} also where the plan says nothing. */
    public String of(@Nullable Selection selection, String section, Renames renames) {
        if (selection == null || selection.kind() == Selection.Kind.ALL) {
            return "all";
        }
        if (selection.kind() == Selection.Kind.NONE) {
            return "none";
        }
        Set<String> ids = new TreeSet<>();
        selection.chosen().forEach(reference -> ids.add(renames.of(section, reference.id())));
        ids.retainAll(inBoth);
        return ids.isEmpty() ? "none" : String.join(", ", ids);
    }

    /** Whether something goes without it now, or gets it only now; if all get what they got, it is only said otherwise. */
    public Turn turn() {
        return (before, after) -> {
            Set<String> served = ids(before);
            Set<String> serves = ids(after);
            if (!serves.containsAll(served)) {
                return Direction.REMOVED;
            }
            return serves.equals(served) ? Direction.OTHER : Direction.ADDED;
        };
    }

    private Set<String> ids(@Nullable String words) {
        if (words == null || words.equals("all")) {
            return inBoth;
        }
        return words.equals("none") ? Set.of() : Set.copyOf(List.of(words.split(", ")));
    }
}
