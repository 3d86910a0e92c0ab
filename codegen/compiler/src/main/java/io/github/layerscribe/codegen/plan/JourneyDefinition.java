package io.github.layerscribe.codegen.plan;

import java.util.List;

/** Events that follow one another on the way to a goal; others may come between. */
public record JourneyDefinition(Declaration declaration, List<Reference> events) implements Definition {
    public JourneyDefinition {
        events = List.copyOf(events);
    }
}
