package io.github.layerscribe.event;

import io.github.layerscribe.payload.Payload;
import io.github.layerscribe.validation.Validated;

/**
 * Something that happened in the back end and is never shown in a page ({@code emitted_by: backend}), such as a refund.
 *
 * <p>It is no {@link Push}: giving it to a data layer does not compile.
 */
public interface BackendEvent extends Payload, Validated {

    /** What the plan says about every event of this type. */
    EventInfo pushInfo();
}
