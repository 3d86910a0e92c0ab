package io.github.layerscribe.benchmarks;

import io.github.layerscribe.benchmarks.events.Purchase;
import io.github.layerscribe.destination.Destination;
import io.github.layerscribe.destination.GtmDataLayer;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.payload.ScriptWriter;
import java.io.IOException;
import java.io.OutputStream;

/** The generated class through the public API. */
final class OurScript implements PurchaseScript {

    private final Destination destination = new GtmDataLayer();
    private final ScriptWriter script = new ScriptWriter();

    /** The script, in a buffer that is used again. */
    ScriptWriter write(Event event) {
        script.clear();
        script.startScript(null);
        destination.writeQueue(script);
        destination.writeEvent(event, script);
        script.endScript();
        return script;
    }

    @Override
    public void write(Purchase purchase, OutputStream out) throws IOException {
        write(purchase).writeTo(out);
    }
}
