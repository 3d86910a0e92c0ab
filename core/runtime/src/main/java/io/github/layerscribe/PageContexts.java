package io.github.layerscribe;

import io.github.layerscribe.event.Context;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contexts of one page, each once: those that wait to be printed, and those that are in the page. */
final class PageContexts {

    private final List<Context> waiting = new ArrayList<>(4);
    private final List<Context> printed = new ArrayList<>(4);

    /** Those that wait, in the order of their pushes. */
    List<Context> waiting() {
        return waiting;
    }

    /** Whether one of this name waits, which a further one would replace. */
    boolean holds(Context context) {
        return find(waiting, context) != null;
    }

    void add(Context context) {
        removeFrom(waiting, context);
        waiting.add(context);
    }

    /** The context of this name that is in the page already; null where there is none. */
    @Nullable
    Context printedBefore(Context context) {
        return find(printed, context);
    }

    /** All that waited are in the page now. */
    void finish() {
        for (Context context : waiting) {
            removeFrom(printed, context);
            printed.add(context);
        }
        waiting.clear();
    }

    /** The page was thrown away: what it held waits again. */
    void restore() {
        waiting.forEach(context -> removeFrom(printed, context));
        waiting.addAll(0, printed);
        printed.clear();
    }

    private static void removeFrom(List<Context> contexts, Context named) {
        contexts.removeIf(context -> context.pushName().equals(named.pushName()));
    }

    private static @Nullable Context find(List<Context> contexts, Context named) {
        for (Context context : contexts) {
            if (context.pushName().equals(named.pushName())) {
                return context;
            }
        }
        return null;
    }
}
