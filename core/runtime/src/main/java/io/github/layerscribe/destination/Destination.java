package io.github.layerscribe.destination;

import io.github.layerscribe.event.Context;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.payload.ScriptWriter;

/**
 * What reads the pushes in the browser, and its dialect. Each destination gets a {@code <script>} element of its own.
 *
 * <p>Stateless and safe for use by several threads. An exception takes back what was written of the one push.
 */
public interface Destination {

    /** Writes what creates the receiver's queue where it is not there yet. Begins every script. */
    void writeQueue(ScriptWriter script);

    /**
     * Writes a context, whole.
     *
     * @param again whether this context was printed on this page before, so that its old values must go first
     */
    void writeContext(Context context, boolean again, ScriptWriter script);

    void writeEvent(Event event, ScriptWriter script);
}
