package io.github.layerscribe.codegen.plan;

import io.github.layerscribe.codegen.source.SourceRange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry under {@code allow}: a rule that may be broken at some places until a day.
 *
 * @param until the last day on which it holds
 */
public record Waiver(String rule, List<Place> at, String because, LocalDate until, SourceRange range) {

    public Waiver {
        at = List.copyOf(at);
    }

    /**
     * A section, or one definition of it.
     *
     * @param id null for the whole section
     */
    public record Place(String section, @Nullable String id, SourceRange range) {}
}
