package io.github.layerscribe.codegen.diff;

import io.github.layerscribe.codegen.source.SourceRange;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a plan diff: what changed, where, from what to what. It does not say whether that is bad; see
 * {@link CompatibilityRules}.
 *
 * @param place where, by the ids of the newer plan
 * @param before what the older plan says; null where it says nothing
 * @param after what the newer plan says; null where it says nothing
 * @param isProposal whether only events are concerned that are or were proposed, and so are in no code and no page
 * @param reach the pushes, pages, destinations and classes concerned
 */
public record Change(
        Aspect aspect,
        Direction direction,
        Place place,
        @Nullable Side before,
        @Nullable Side after,
        boolean isProposal,
        Reach reach) {

    /**
     * What one of the plans says.
     *
     * @param words in the plan's own words, such as {@code required} or {@code 0.01}; may be plan text
     * @param range where it says so
     */
    public record Side(String words, SourceRange range) {}

    /** What the older plan says; empty where it says nothing. */
    public String wordsBefore() {
        return before == null ? "" : before.words();
    }

    /** What the newer plan says; empty where it says nothing. */
    public String wordsAfter() {
        return after == null ? "" : after.words();
    }

    /** Where to look: in the newer plan, or in the older one for what was removed. */
    public SourceRange range() {
        Side side = after == null || (before != null && direction == Direction.REMOVED) ? before : after;
        return Objects.requireNonNull(side, "a change of nothing").range();
    }

    /** This change as one that concerns proposed events only. */
    public Change asProposal() {
        return new Change(aspect, direction, place, before, after, true, reach);
    }

    /** This change with what it reaches. */
    public Change reaching(Reach reached) {
        return new Change(aspect, direction, place, before, after, isProposal, reached);
    }

    /** Whether two changes say the same of two things. */
    public boolean saysTheSameAs(Change other) {
        return aspect == other.aspect
                && direction == other.direction
                && place.part().equals(other.place.part())
                && place.key().equals(other.place.key())
                && wordsBefore().equals(other.wordsBefore())
                && wordsAfter().equals(other.wordsAfter());
    }
}
