package io.github.layerscribe.codegen.plan;

import io.github.layerscribe.codegen.source.SourceRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of a section's definitions something is for: all, none, or these.
 *
 * @param chosen empty unless the kind is {@link Kind#CHOSEN}
 * @param range where it was written; null where the default applies
 */
public record Selection(
        Kind kind, List<Reference> chosen, @Nullable SourceRange range) {

    /** What applies where the plan says nothing. */
    public static final Selection DEFAULT_ALL = new Selection(Kind.ALL, List.of(), null);

    public Selection {
        chosen = List.copyOf(chosen);
    }

    /** How a selection is made. */
    public enum Kind {
        ALL,
        NONE,
        CHOSEN
    }

    public boolean includes(String id) {
        return kind == Kind.ALL
                || chosen.stream().anyMatch(reference -> reference.id().equals(id));
    }

    /** Whether the plan says it, in this definition or its group. */
    public boolean isStated() {
        return range != null;
    }
}
