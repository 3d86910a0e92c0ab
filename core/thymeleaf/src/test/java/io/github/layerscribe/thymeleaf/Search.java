package io.github.layerscribe.thymeleaf;

import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.Violations;

/** An event with free text. */
record Search(String searchTerm) implements Event {

    private static final PropertyName SEARCH_TERM = PropertyName.of("search_term");
    private static final EventInfo INFO = EventInfo.of("search");

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.text(SEARCH_TERM, searchTerm);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(SEARCH_TERM, searchTerm);
    }
}
