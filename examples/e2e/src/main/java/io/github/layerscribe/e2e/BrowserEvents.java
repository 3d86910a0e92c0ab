package io.github.layerscribe.e2e;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The events that pages push by the generated module, each with the reset that belongs to it. */
final class BrowserEvents {

    private BrowserEvents() {}

    /** What the walk has, and the two kinds of links on the home page that it does not use. */
    static Map<String, List<JsonNode>> of(Shopper walk, Shopper shopper) {
        Map<String, List<JsonNode>> events = new LinkedHashMap<>();
        add(events, walk.visit("home"), "view_promotion");
        add(events, walk.visit("search"), "select_item");
        add(events, walk.visit("product"), "add_to_wishlist");
        shopper.open("home", "/").leave("home", "product", keys -> keys.reach("#promotion a"));
        add(events, shopper.visit("home"), "select_promotion");
        shopper.open("home", "/").leave("home", "advice", keys -> keys.reach("main a[href='/advice']"));
        add(events, shopper.visit("home"), "select_content");
        return events;
    }

    private static void add(Map<String, List<JsonNode>> events, PageVisit visit, String name) {
        JsonNode event = visit.event(name)
                .orElseThrow(() -> new AssertionError("The receiver saw no `" + name + "` on " + visit.path()));
        int at = visit.messages().indexOf(event);
        events.put(name, visit.messages().subList(at - 1, at + 1));
    }
}
