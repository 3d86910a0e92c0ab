package io.github.layerscribe.servlet;

import io.github.layerscribe.event.RecordedPush;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * Keeps events for the next page when a response turns out to be a redirect. The default, {@link SessionCarryOver}, keeps
 * them in the session.
 *
 * <p>What one call of {@link #take} returns no other call may return, or a page shows an event twice. Must be safe for
 * use by several threads. What it throws is reported, and the events are lost.
 */
public interface CarryOver {

    /**
     * Keeps events, behind those that wait already. Called before the response is committed.
     *
     * @return those there was no room for, in order
     */
    List<RecordedPush> keep(HttpServletRequest request, List<RecordedPush> events);

    /** Takes all events that wait, in order. */
    List<RecordedPush> take(HttpServletRequest request);

    /**
     * Puts back what {@link #take} gave, ahead of what came since: the page was never shown. The response may be
     * committed.
     *
     * @return those there was no room for, in order
     */
    List<RecordedPush> giveBack(HttpServletRequest request, List<RecordedPush> events);

    /** Keeps nothing: what was pushed ahead of a redirect is reported as lost. */
    static CarryOver none() {
        return NoCarryOver.INSTANCE;
    }
}
