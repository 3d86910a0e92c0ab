package io.github.layerscribe.destination;

import static io.github.layerscribe.Pushes.context;
import static io.github.layerscribe.Pushes.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.layerscribe.event.Context;
import io.github.layerscribe.event.ContextInfo;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.payload.Payload;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.payload.ScriptWriter;
import io.github.layerscribe.payload.UnsafePayloadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GtmDataLayerTest {

    private static final Payload SIZE = sink -> sink.integer(PropertyName.of("size"), 1);

    private final GtmDataLayer destination = new GtmDataLayer();
    private final ScriptWriter script = new ScriptWriter();

    private String written(Event event) {
        destination.writeEvent(event, script);
        return script.toString();
    }

    @Test
    void writesAnEventAtTheTopOfAPush() {
        assertThat(written(event("login", SIZE))).isEqualTo("dataLayer.push({\"event\":\"login\",\"size\":1});");
    }

    @Test
    void writesAnEventWithoutProperties() {
        assertThat(written(event("login", sink -> {}))).isEqualTo("dataLayer.push({\"event\":\"login\"});");
    }

    @Test
    void resetsTheWordUnderWhichAnEventNests() {
        assertThat(written(event(EventInfo.of("purchase").within("ecommerce"), SIZE)))
                .isEqualTo("dataLayer.push({\"ecommerce\":null});"
                        + "dataLayer.push({\"event\":\"purchase\",\"ecommerce\":{\"size\":1}});");
    }

    @Test
    void doesNotResetEventInfoWhichNeverEntersAModel() {
        assertThat(written(event(EventInfo.of("purchase").within("eventInfo"), SIZE)))
                .isEqualTo("dataLayer.push({\"event\":\"purchase\",\"eventInfo\":{\"size\":1}});");
    }

    @Test
    void writesAContextWithoutAnEventName() {
        destination.writeContext(context("page", SIZE), null, script);
        destination.writeContext(context(ContextInfo.of("page").within("page"), SIZE), null, script);

        assertThat(script).hasToString("dataLayer.push({\"size\":1});dataLayer.push({\"page\":{\"size\":1}});");
    }

    @Test
    void clearsWhatTheSameContextSaidBefore() {
        Context before = context("page", "old", "x");
        destination.writeContext(context("page", SIZE), before, script);

        assertThat(script).hasToString("dataLayer.push({\"old\":null});dataLayer.push({\"size\":1});");
    }

    @ParameterizedTest
    @ValueSource(strings = {"event", "gtm.start", "eventModel", "_clear"})
    void refusesAReservedNameOfAPropertyAndOfAWord(String name) {
        assertThatThrownBy(() -> written(event("login", sink -> sink.text(PropertyName.of(name), "x"))))
                .isInstanceOf(UnsafePayloadException.class);
        script.clear();
        assertThatThrownBy(() -> written(event(EventInfo.of("login").within(name), SIZE)))
                .isInstanceOf(UnsafePayloadException.class);
    }

    @Test
    void takesAQueueOfAnotherName() {
        GtmDataLayer other = new GtmDataLayer("_queue$2");
        other.writeQueue(script);
        other.writeEvent(event("login", sink -> {}), script);

        assertThat(script).hasToString("window._queue$2=window._queue$2||[];_queue$2.push({\"event\":\"login\"});");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2x", "a.b", "a-b", "x;alert(1)", "</script>", "ü", "a b"})
    void refusesAQueueThatIsNoIdentifier(String queue) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GtmDataLayer(queue))
                .withMessageContaining("`" + queue + "`");
    }
}
