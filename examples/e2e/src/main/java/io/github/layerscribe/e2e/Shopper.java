package io.github.layerscribe.e2e;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A visitor who shops by keyboard alone, and remembers what the receiver saw on each page. */
final class Shopper {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String COUNT = "return Number(sessionStorage.getItem('pages') || 0)";
    private static final String VISIT = "return sessionStorage.getItem('page-' + arguments[0])";
    private static final String SETTLE =
            "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60)))";

    private final Chromium browser;
    private final Keyboard keyboard;
    private final String store;
    private final Consumer<String> arrival;
    private final Map<String, PageVisit> visits = new LinkedHashMap<>();

    Shopper(Chromium browser, String store) {
        this(browser, store, page -> {});
    }

    /** @param arrival is told the name of each page once it is there */
    Shopper(Chromium browser, String store, Consumer<String> arrival) {
        this.browser = browser;
        this.keyboard = new Keyboard(browser);
        this.store = store;
        this.arrival = arrival;
        browser.becomeANewVisitor(store);
    }

    /** What the receiver saw on each page that was left, in order. */
    Map<String, PageVisit> visits() {
        return visits;
    }

    /** What the receiver saw on one of them. */
    PageVisit visit(String page) {
        PageVisit visit = visits.get(page);
        if (visit == null) {
            throw new AssertionError("The page `" + page + "` was not visited, only " + visits.keySet());
        }
        return visit;
    }

    /** Home, search, product, cart, checkout, confirmation. */
    Shopper walk() {
        open("home", "/");
        awaitEvent("view_promotion");
        leave("home", "search", keys -> keys.reach("input[name=q]").type("vase"));
        leave("search", "product", keys -> keys.reach("main a[href='/p/tide']"));
        press("main button[aria-pressed]", Keys.SPACE);
        awaitEvent("add_to_wishlist");
        addToCart("product");
        checkOut("card");
        placeOrder("confirmation");
        return this;
    }

    /** From a product's page into the cart, two pieces of it. */
    Shopper addToCart(String page) {
        return leave(
                page,
                "cart",
                keys -> keys.reach("select[name=quantity]")
                        .press(Keys.ARROW_DOWN)
                        .reach("form[action='/cart/add'] [type=submit]"));
    }

    /** From the cart to the page with the button that places the order. */
    Shopper checkOut(String payment) {
        leave("cart", "delivery", keys -> keys.reach("form[action='/checkout'] [type=submit]"));
        leave("delivery", "payment", this::fillInDelivery);
        return leave("payment", "review", keys -> {
            keys.reach("input[name=payment]");
            choose(payment);
            return keys.reach("form[action='/checkout/payment'] [type=submit]");
        });
    }

    PageVisit placeOrder(String next) {
        return leave("review", next, keys -> keys.reach("form[action='/orders'] [type=submit]"))
                .look(next);
    }

    Shopper signUp(String email) {
        return open("sign-up", "/account/sign-up")
                .leave(
                        "sign-up",
                        "account",
                        keys -> keys.reach("main input[name=name]")
                                .type("Kim Doe")
                                .reach("main input[name=email]")
                                .type(email)
                                .reach("main input[name=password]")
                                .type("a long evening")
                                .reach("form[action='/account/sign-up'] [type=submit]"));
    }

    Shopper askForAdvice() {
        return open("advice", "/advice")
                .leave(
                        "advice",
                        "advice-thanks",
                        keys -> keys.reach("main input[name=email]")
                                .type("kim@example.org")
                                .reach("textarea[name=question]")
                                .type("Which lamp?")
                                .reach("form[action='/advice'] [type=submit]"));
    }

    /** Opens a page by its address. */
    Shopper open(String page, String path) {
        browser.open(store + path);
        return arrive(page);
    }

    Shopper press(String selector, Keys key) {
        keyboard.reach(selector).press(key);
        return this;
    }

    /** Moves the focus, presses enter, and remembers the page that was left. */
    Shopper leave(String page, String next, Move move) {
        List<String> console = browser.console();
        long number = number();
        move.on(keyboard).enter();
        visits.put(page, visit(number, console));
        return arrive(next);
    }

    /** Remembers the page that is open now, and stays on it. */
    PageVisit look(String page) {
        settle();
        PageVisit visit = visit(number(), browser.console());
        visits.put(page, visit);
        return visit;
    }

    /** How often the receiver saw an event in this tab, on whatever page. */
    long countOf(String event) {
        return (Long) browser.ask(
                "return Object.entries(sessionStorage).filter(([key]) => key.startsWith('page-'))"
                        + ".flatMap(([, page]) => JSON.parse(page).messages)"
                        + ".filter(message => message.event === arguments[0]).length",
                event);
    }

    String path() {
        return String.valueOf(browser.ask("return location.pathname"));
    }

    Shopper reload() {
        browser.driver().navigate().refresh();
        return arrive("reload");
    }

    Shopper back() {
        browser.driver().navigate().back();
        return arrive("back");
    }

    void awaitEvent(String name) {
        browser.await(
                "the receiver saw no " + name,
                "return JSON.parse(sessionStorage.getItem('page-' + arguments[0])).messages.some(m => m.event === arguments[1])",
                number(),
                name);
    }

    private Shopper arrive(String page) {
        settle();
        if (browser.showsAnAlert()) {
            throw new AssertionError("The page `" + page + "` shows an alert");
        }
        arrival.accept(page);
        return this;
    }

    private Keyboard fillInDelivery(Keyboard keys) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("name", "Kim Doe");
        details.put("email", "kim@example.org");
        details.put("street", "1 Mill Lane");
        details.put("postcode", "04101");
        details.put("city", "Portland");
        details.forEach((field, text) -> keys.reach("input[name=" + field + "]").type(text));
        keys.reach("input[name=delivery]").press(Keys.ARROW_DOWN);
        return keys.reach("form[action='/checkout/delivery'] [type=submit]");
    }

    private void choose(String value) {
        for (int i = 0; i < 10 && !value.equals(focusedValue()); i++) {
            keyboard.press(Keys.ARROW_DOWN);
        }
    }

    private String focusedValue() {
        return String.valueOf(browser.ask("return document.activeElement.value.toLowerCase()"));
    }

    private void settle() {
        browser.driver().executeAsyncScript(SETTLE);
    }

    private long number() {
        return ((Number) browser.ask(COUNT)).longValue() - 1;
    }

    private PageVisit visit(long number, List<String> console) {
        JsonNode visit = JSON.readTree(String.valueOf(browser.ask(VISIT, number)));
        List<JsonNode> messages = new ArrayList<>();
        visit.get("messages").forEach(messages::add);
        return new PageVisit(visit.get("path").stringValue(), messages, visit.get("model"), console);
    }

    /** Moves the focus to what enter shall be pressed on. */
    @FunctionalInterface
    interface Move {
        Keyboard on(Keyboard keys);
    }
}
