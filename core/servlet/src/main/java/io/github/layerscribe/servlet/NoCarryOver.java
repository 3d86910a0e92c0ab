package io.github.layerscribe.servlet;

import io.github.layerscribe.event.RecordedPush;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Has no room for any event. */
enum NoCarryOver implements CarryOver {
    INSTANCE;

    @Override
    public List<RecordedPush> keep(HttpServletRequest request, List<RecordedPush> events) {
        return events;
    }

    @Override
    public List<RecordedPush> take(HttpServletRequest request) {
        return List.of();
    }

    @Override
    public List<RecordedPush> giveBack(HttpServletRequest request, List<RecordedPush> events) {
        return events;
    }
}
