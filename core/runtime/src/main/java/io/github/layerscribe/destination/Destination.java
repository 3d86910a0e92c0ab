package io.github.layerscribe.destination;

import io.github.layerscribe.event.Context;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.payload.ScriptWriter;
import org.jspecify.annotations.Nullable;

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
     * @param before what was printed of the same context on this page, so that its old values can go first; null for none
     */
    void writeContext(Context context, @Nullable Context before, ScriptWriter script);

    void writeEvent(Event event, ScriptWriter script);
}
