package io.github.layerscribe.servlet;

import io.github.layerscribe.event.RecordedPush;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps events in one session attribute: at most 50 of them and 64 KB.
 *
 * <p>The attribute is a list of JDK types with the version of its format in front, so that sessions survive a restart, an
 * upgrade and another class loader. Safe for use by several threads.
 */
public final class SessionCarryOver implements CarryOver {

    static final String ATTRIBUTE = "io.github.layerscribe.carried";
    static final int MOST_PUSHES = 50;
    static final int MOST_BYTES = 64 * 1024;

    private static final Long FORMAT = 1L;

    private final SessionLocks locks = new SessionLocks();

    @Override
    public List<RecordedPush> keep(HttpServletRequest request, List<RecordedPush> events) {
        HttpSession session = request.getSession();
        return locks.inside(session, () -> {
            List<Object> waiting = waiting(session.getAttribute(ATTRIBUTE));
            List<RecordedPush> refused = append(events, waiting);
            write(waiting, session);
            return refused;
        });
    }

    @Override
    public List<RecordedPush> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(ATTRIBUTE) == null) {
            return List.of(); // the usual case needs no lock
        }
        return locks.inside(session, () -> {
            Object attribute = session.getAttribute(ATTRIBUTE);
            session.removeAttribute(ATTRIBUTE);
            return waiting(attribute).stream().map(CarriedPush::decode).toList();
        });
    }

    @Override
    public List<RecordedPush> giveBack(HttpServletRequest request, List<RecordedPush> events) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return events;
        }
        return locks.inside(session, () -> {
            List<RecordedPush> all = new ArrayList<>(events);
            waiting(session.getAttribute(ATTRIBUTE)).forEach(push -> all.add(CarriedPush.decode(push)));
            List<Object> waiting = new ArrayList<>();
            List<RecordedPush> refused = append(all, waiting);
            write(waiting, session);
            return refused;
        });
    }

    private static List<RecordedPush> append(List<RecordedPush> events, List<Object> waiting) {
        List<RecordedPush> refused = new ArrayList<>();
        int bytes = CarriedPush.bytes(waiting);
        for (RecordedPush event : events) {
            Object push = CarriedPush.encode(event);
            int size = CarriedPush.bytes(push);
            if (waiting.size() < MOST_PUSHES && bytes + size <= MOST_BYTES) {
                waiting.add(push);
                bytes += size;
            } else {
                refused.add(event);
            }
        }
        return refused;
    }

    /** A fresh list of the pushes in the attribute. */
    private static List<Object> waiting(@Nullable Object attribute) {
        if (!(attribute instanceof List<?> stored)) {
            return new ArrayList<>();
        }
        if (stored.isEmpty() || !FORMAT.equals(stored.get(0))) {
            throw new IllegalStateException("another version wrote the events that wait in this session");
        }
        return new ArrayList<>(stored.subList(1, stored.size()));
    }

    private static void write(List<Object> waiting, HttpSession session) {
        List<Object> stored = new ArrayList<>(waiting.size() + 1);
        stored.add(FORMAT);
        stored.addAll(waiting);
        session.setAttribute(ATTRIBUTE, stored);
    }
}
