package io.github.layerscribe.event;

import io.github.layerscribe.payload.PropertyName;
import java.util.List;

/**
 * {@code once_per} of the plan: what tells one occurrence of an event from the next. The same values are delivered once.
 *
 * @param properties required properties of the event; may be empty when the memory alone counts
 * @param memory how long an occurrence is remembered
 */
public record OncePer(List<PropertyName> properties, Memory memory) {

    public OncePer {
        properties = List.copyOf(properties);
    }

    /** How long an occurrence is remembered. */
    public enum Memory {
        /** {@code once_per: [page, …]}: until the next page. */
        PAGE,
        /** {@code once_per: [session, …]}: while the session lasts. */
        SESSION,
        /** As long as this browser is known. */
        BROWSER
    }
}
