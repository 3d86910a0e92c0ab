package io.github.layerscribe.codegen.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Defaults for events. They are already applied to the events; documents show groups as such.
 *
 * @param payload what the group itself lists
 */
public record GroupDefinition(Declaration declaration, Payload payload, Defaults defaults) implements Definition {

    /** What the group states; null where it states nothing. */
    public record Defaults(
            Delivery delivery,
            @Nullable Reference owner,
            @Nullable Reference developer,
            @Nullable Status status) {}

    /** What the group states about delivery; null where it states nothing. */
    public record Delivery(
            @Nullable Selection pages,
            @Nullable Set<EmittedBy> emittedBy,
            @Nullable Selection destinations,
            @Nullable List<Reference> consent) {}
}
