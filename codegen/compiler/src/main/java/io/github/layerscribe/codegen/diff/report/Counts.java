package io.github.layerscribe.codegen.diff.report;

import io.github.layerscribe.codegen.diff.Reach;
import java.util.ArrayList;
import java.util.List;

/** How much a change reaches, such as {@code 9 events, 3 pages}. */
final class Counts {

    private Counts() {}

    /** Empty if nothing is reached. */
    static String of(Reach reach) {
        List<String> parts = new ArrayList<>();
        add(parts, reach.events(), "event", "events");
        add(parts, reach.contexts(), "context", "contexts");
        add(parts, reach.pages(), "page", "pages");
        add(parts, reach.destinations(), "destination", "destinations");
        add(parts, reach.classes(), "generated class", "generated classes");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, List<String> ids, String one, String many) {
        if (!ids.isEmpty()) {
            parts.add(ids.size() + " " + (ids.size() == 1 ? one : many));
        }
    }
}
