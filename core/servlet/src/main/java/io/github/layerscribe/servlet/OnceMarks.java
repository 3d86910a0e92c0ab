package io.github.layerscribe.servlet;

import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.OncePer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The {@code once_per} occurrences that this page has claimed. */
final class OnceMarks {

    private final OncePerStore store;
    private final Set<Occurrence> onThisPage = new HashSet<>();
    private final Map<Event, Mark> marks = new IdentityHashMap<>();

    OnceMarks(OncePerStore store) {
        this.store = store;
    }

    static boolean concern(Event event) {
        return event.pushInfo().oncePer().isPresent();
    }

    /** Whether the event may be delivered; claims its occurrence. Throws what the store throws. */
    boolean admit(Event event, HttpServletRequest request) {
        OncePer once = event.pushInfo().oncePer().orElse(null);
        if (once == null) {
            return true;
        }
        Occurrence occurrence = OccurrenceDigest.of(event, once);
        if (!onThisPage.add(occurrence)) {
            return false;
        }
        if (once.memory() == OncePer.Memory.PAGE) {
            marks.put(event, new Mark(occurrence, null));
            return true;
        }
        OncePerStore.Claim claim = store.claim(request, occurrence).orElse(null);
        if (claim != null) {
            marks.put(event, new Mark(occurrence, claim));
        }
        return claim != null;
    }

    /** Forgets what the event claimed; says whether it had claimed anything. */
    boolean giveBack(Event event) {
        Mark mark = marks.remove(event);
        if (mark != null) {
            onThisPage.remove(mark.occurrence());
            if (mark.claim() != null) {
                mark.claim().giveBack();
            }
        }
        return mark != null;
    }

    private record Mark(Occurrence occurrence, OncePerStore.@Nullable Claim claim) {}
}
