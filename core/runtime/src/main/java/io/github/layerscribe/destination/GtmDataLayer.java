package io.github.layerscribe.destination;

import io.github.layerscribe.event.Context;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.payload.PayloadTree;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.payload.ScriptCode;
import io.github.layerscribe.payload.ScriptWriter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The data layer of Google Tag Manager: {@code window.dataLayer}, and everything that reads it the same way.
 *
 * <pre>{@code
 * dataLayer.push({"page_type":"confirmation"});
 * dataLayer.push({"ecommerce":null});
 * dataLayer.push({"event":"purchase","ecommerce":{"transaction_id":"A-1"}});
 * }</pre>
 *
 * <p>The receiver merges each push into its model, lists by index. So the word under which an event nests its
 * properties is set to null by a push of its own before the event; {@code eventInfo} never enters a model and needs none.
 */
public final class GtmDataLayer implements Destination {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]{0,63}");
    private static final String NOT_RESET = "eventInfo";
    private static final ScriptCode END = ScriptCode.of("});");

    private final ScriptCode queue;
    private final ScriptCode push;
    private final ScriptCode pushEvent;

    /** The usual queue, {@code window.dataLayer}. */
    public GtmDataLayer() {
        this("dataLayer");
    }

    /**
     * A queue of another name, a plain JavaScript identifier.
     *
     * @throws IllegalArgumentException for any other text
     */
    public GtmDataLayer(String queue) {
        if (!IDENTIFIER.matcher(queue).matches()) {
            throw new IllegalArgumentException(
                    "`" + queue + "` cannot name the queue; use a JavaScript identifier such as `dataLayer`");
        }
        this.queue = ScriptCode.of("window." + queue + "=window." + queue + "||[];");
        this.push = ScriptCode.of(queue + ".push({");
        this.pushEvent = ScriptCode.of(queue + ".push({\"event\":");
    }

    @Override
    public void writeQueue(ScriptWriter script) {
        script.code(queue);
    }

    @Override
    public void writeContext(Context context, @Nullable Context before, ScriptWriter script) {
        PropertyName within = context.pushInfo().within().orElse(null);
        if (before != null && within != null) {
            reset(within, script);
        } else if (before != null) {
            forget(before, script);
        }
        script.startObject(push);
        if (within == null) {
            context.writeTo(script);
        } else {
            script.object(within, context);
        }
        script.endObject(END);
    }

    @Override
    public void writeEvent(Event event, ScriptWriter script) {
        EventInfo info = event.pushInfo();
        PropertyName within = info.within().orElse(null);
        if (within != null && !within.toString().equals(NOT_RESET)) {
            reset(within, script);
        }
        script.startObject(pushEvent);
        script.text(info.encodedName());
        if (within == null) {
            event.writeTo(script);
        } else {
            script.object(within, event);
        }
        script.endObject(END);
    }

    private void reset(PropertyName within, ScriptWriter script) {
        script.startObject(push);
        script.absent(within);
        script.endObject(END);
    }

    private void forget(Context context, ScriptWriter script) {
        script.startObject(push);
        PayloadTree.of(context).keySet().forEach(name -> script.absent(PropertyName.of(name)));
        script.endObject(END);
    }
}
