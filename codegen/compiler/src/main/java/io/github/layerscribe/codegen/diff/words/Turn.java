package io.github.layerscribe.codegen.diff.words;

import io.github.layerscribe.codegen.diff.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which way something went, from what it was to what it is; null for what the plan does not say. Never both null. */
public interface Turn {

    Direction of(@Nullable String before, @Nullable String after);

    /** Neither more nor less. */
    Turn OTHER = (before, after) -> Direction.OTHER;

    /** Something that was said, is said no longer, or is said differently. */
    Turn PRESENCE =
            (before, after) -> before == null ? Direction.ADDED : after == null ? Direction.REMOVED : Direction.OTHER;

    /** A demand: one more is stricter, none any longer is looser, another one is another. */
    Turn DEMAND =
            (before, after) -> before == null ? Direction.STRICTER : after == null ? Direction.LOOSER : Direction.OTHER;

    /** A least number: none is the loosest. */
    Turn LEAST = (before, after) -> rises(before, after) ? Direction.STRICTER : Direction.LOOSER;

    /** A most number: none is the loosest. */
    Turn MOST = (before, after) ->
            before == null || (after != null && compare(after, before) < 0) ? Direction.STRICTER : Direction.LOOSER;

    /** Ids that all are demanded. */
    Turn DEMANDS = (before, after) -> ids(before).containsAll(ids(after)) ? Direction.LOOSER : Direction.STRICTER;

    /** Ids that all are served: whatever is missing is a removal. */
    Turn CHOICES = (before, after) -> ids(after).containsAll(ids(before)) ? Direction.ADDED : Direction.REMOVED;

    /** Words of a ranking; a later one is stricter. */
    static Turn ranked(List<String> words) {
        return (before, after) -> words.indexOf(after) > words.indexOf(before) ? Direction.STRICTER : Direction.LOOSER;
    }

    private static boolean rises(@Nullable String before, @Nullable String after) {
        return after != null && (before == null || compare(after, before) > 0);
    }

    private static int compare(String a, String b) {
        return new BigDecimal(a).compareTo(new BigDecimal(b));
    }

    private static Set<String> ids(@Nullable String words) {
        return words == null ? Set.of() : Set.of(words.split(", "));
    }
}
