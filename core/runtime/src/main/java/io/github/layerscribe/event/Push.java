package io.github.layerscribe.event;

import io.github.layerscribe.payload.Payload;
import io.github.layerscribe.validation.Validated;

/** One thing given to the data layer: an {@link Event} or a {@link Context}. */
public interface Push extends Payload, Validated {

    /** How reports call it: the event's name as the receiver sees it, or the context's id. */
    String pushName();
}
