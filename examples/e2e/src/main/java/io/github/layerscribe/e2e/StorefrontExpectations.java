package io.github.layerscribe.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.requirements.NeedsBrowser;
import io.github.layerscribe.requirements.NeedsNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a real browser with the real receiver must see in a store, from the home page to the confirmation.
 *
 * <pre>{@code
 * @SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
 * class StorefrontIT extends StorefrontExpectations {
 *
 *     @DynamicPropertySource
 *     static void container(DynamicPropertyRegistry properties) {
 *         properties.add("store.container-url", Container::address);
 *     }
 *
 *     @Override
 *     protected String storeAddress() {
 *         return "http://127.0.0.1:" + port;
 *     }
 * }
 * }</pre>
 *
 * <p>Everything is done by keyboard, as a person would; no test writes to the queue. The messages and models that were
 * reviewed lie under {@code expected/}.
 */
@NeedsBrowser
@NeedsNode
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 90, unit = TimeUnit.SECONDS)
public abstract class StorefrontExpectations {

    private static final String HOSTILE_NAME = "</script><img src=x onerror=alert(1)> \"Ü\" & Söhne";

    private Chromium browser;
    private Shopper walk;

    /** Where the store answers, without a slash at the end; on the loopback interface. */
    protected abstract String storeAddress();

    /**
     * For each event that the browser pushes on the way, the script that the server prints for the same values.
     *
     * @return by the event's wire name; with or without the script element around it
     */
    protected abstract Map<String, String> scriptsOfTheServer();

    @BeforeAll
    void walkFromHomeToConfirmation() {
        browser = Chromium.start();
        walk = shopper().walk();
    }

    @AfterAll
    void endTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> theReceiverSeesExactlyWhatWasReviewed() {
        assertThat(walk.visits().keySet())
                .containsExactly("home", "search", "product", "cart", "delivery", "payment", "review", "confirmation");
        return walk.visits().entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(), () -> new ReviewedPage(page.getKey()).requireSame(page.getValue())));
    }

    @ParameterizedTest
    @EnumSource
    void everyPageOfTheWalkKeeps(Expectation expectation) {
        assertThat(walk.visits())
                .allSatisfy((page, visit) ->
                        assertThat(expectation.complaints(visit)).isEmpty());
    }

    @Test
    void theHostileProductArrivesAsTheSameText() {
        Shopper shopper = shopper().open("hostile-product", "/p/escape");
        PageVisit visit = shopper.look("hostile-product");
        JsonNode item = visit.event("view_item").orElseThrow().at("/ecommerce/items/0/item_name");

        assertThat(item.stringValue()).isEqualTo(HOSTILE_NAME);
        assertThat(browser.ask("return document.querySelector('h1').textContent"))
                .isEqualTo(HOSTILE_NAME);
        assertThat(browser.ask("return document.querySelectorAll('[onerror]').length"))
                .isEqualTo(0L);
        assertThat(Stream.of(Expectation.values()).flatMap(expectation -> expectation.complaints(visit)))
                .isEmpty();
        new ReviewedPage("hostile-product").requireSame(visit);
        new ReviewedPage("hostile-cart")
                .requireSame(shopper.addToCart("hostile-product").look("hostile-cart"));
    }

    @Test
    void twoShoppersWhosePostsCompleteBeforeEitherPageSeeOnlyTheirOwn() {
        try (StoreProxy proxy = StoreProxy.gathering(storeAddress(), 2);
                Chromium other = Chromium.start()) {
            Shopper first = new Shopper(browser, proxy.address()).open("product", "/p/tide");
            Shopper second = new Shopper(other, proxy.address()).open("product", "/p/fjord");
            CompletableFuture<Shopper> adding = CompletableFuture.supplyAsync(() -> first.addToCart("product"));
            List<String> ofSecond = itemNames(second.addToCart("product").look("cart"));
            List<String> ofFirst =
                    itemNames(adding.orTimeout(30, TimeUnit.SECONDS).join().look("cart"));

            assertThat(ofFirst).containsOnly("Tide vase");
            assertThat(ofSecond).containsOnly("Fjord wool throw");
        }
    }

    @Test
    void reloadAndBackOfTheConfirmationPushNoSecondPurchase() {
        Shopper shopper =
                shopper().open("product", "/p/tide").addToCart("product").checkOut("card");
        String confirmation = shopper.placeOrder("confirmation").path();
        assertThat(shopper.countOf("purchase")).isEqualTo(1);

        assertThat(shopper.reload().path()).isEqualTo(confirmation);
        assertThat(shopper.countOf("purchase")).isEqualTo(1);

        // The browser may ask for the page again or bring back the old one; either way nothing is told again.
        assertThat(shopper.open("home", "/").back().path()).isEqualTo(confirmation);
        assertThat(shopper.countOf("purchase")).isEqualTo(1);
    }

    @Test
    void anOrderThatFailsAfterThePushShowsNoPurchase() {
        Shopper shopper =
                shopper().open("product", "/p/tide").addToCart("product").checkOut("gift_card");
        PageVisit refused = shopper.placeOrder("refused");
        assertThat(refused.eventNames()).isEmpty();
        new ReviewedPage("refused").requireSame(refused);

        PageVisit cart = shopper.leave("refused", "cart", keys -> keys.reach("main a[href='/cart']"))
                .look("cart");
        assertThat(cart.eventNames()).containsExactly("view_cart");
    }

    @Test
    void whoSignsUpOrAsksIsToldOnTheNextPage() {
        Shopper shopper = shopper();
        new ReviewedPage("account")
                .requireSame(shopper.signUp("kim@example.org").look("account"));
        new ReviewedPage("advice-thanks").requireSame(shopper.askForAdvice().look("advice-thanks"));
    }

    @Test
    void theBrowsersOwnEventsEqualThoseOfTheServer() {
        Map<String, List<JsonNode>> pushed = BrowserEvents.of(walk, shopper());
        Map<String, String> scripts = scriptsOfTheServer();

        assertThat(scripts).containsOnlyKeys(pushed.keySet());
        assertThat(pushed)
                .allSatisfy((event, messages) ->
                        assertThat(messages).isEqualTo(evaluated(scripts.getOrDefault(event, ""))));
    }

    @ParameterizedTest
    @EnumSource
    void aPlantedDefectTurnsExactlyItsExpectationRed(Defect defect) {
        try (StoreProxy proxy = StoreProxy.rewriting(storeAddress(), defect)) {
            Shopper shopper = new Shopper(browser, proxy.address());
            PageVisit cart =
                    shopper.open("product", "/p/tide").addToCart("product").look("cart");

            assertThat(Stream.of(Expectation.values())
                            .filter(expectation ->
                                    expectation.complaints(cart).findAny().isPresent()))
                    .containsExactlyElementsOf(defect.expectation().stream().toList());
            assertThat(new ReviewedPage("cart").isSame(cart)).isEqualTo(defect == Defect.NONE);
        }
    }

    @Test
    @Timeout(value = 180, unit = TimeUnit.SECONDS)
    void everyPageIsForEverybodyAtBothWidths() {
        PageAudit audit = new PageAudit(browser);
        Shopper shopper = new Shopper(browser, storeAddress(), audit::look);
        shopper.walk().askForAdvice().signUp("look@example.org");
        shopper.open("product", "/p/tide").addToCart("product").checkOut("gift_card");
        shopper.placeOrder("refused");
        shopper.open("category", "/c/lighting")
                .open("hostile-product", "/p/escape")
                .press("#pushed summary", Keys.ENTER);
        browser.await("the panel shows no pushes", "return document.querySelectorAll('#pushes li').length > 0");
        audit.look("open-panel");
        new Shopper(browser, storeAddress(), audit::look)
                .open("empty-cart", "/cart")
                .open("sign-in", "/account/sign-in")
                .open("nothing-found", "/search?q=zzz")
                .open("missing", "/p/nothing");
        assertThat(audit.complaints()).isEmpty();
    }

    private Shopper shopper() {
        return new Shopper(browser, storeAddress());
    }

    private static List<String> itemNames(PageVisit visit) {
        List<String> names = new ArrayList<>();
        visit.events().forEach(event -> event.findValues("item_name").forEach(name -> names.add(name.stringValue())));
        assertThat(names).isNotEmpty();
        return names;
    }

    /** What a script of the server puts into a queue, evaluated in the browser on a queue of its own. */
    private List<JsonNode> evaluated(String script) {
        String body = script.replaceAll("</?script[^>]*>", "").strip();
        Object queue = browser.ask("const window = {dataLayer: []}; const dataLayer = window.dataLayer;\n" + body
                + "\nreturn JSON.stringify(dataLayer)");
        List<JsonNode> messages = new ArrayList<>();
        new JsonMapper().readTree(String.valueOf(queue)).forEach(messages::add);
        return messages;
    }
}
