package io.github.layerscribe.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OpenStore
class PagesTest {

    private static final String HOSTILE = "</script><img src=x onerror=alert(1)> \"Ü\" & Söhne";
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*>");

    @LocalServerPort
    private int port;

    private Shopper shopper;

    @BeforeEach
    void aNewShopper() {
        shopper = new Shopper(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/, home, view_item_list",
        "/c/lighting, category, view_item_list",
        "/p/aura, product, view_item view_item_list",
        "/search?q=lamp, search, search view_item_list",
        "/search?q=zeppelin, search, search",
        "/search, search, ''",
        "/cart, cart, ''",
        "/account/sign-in, account, ''",
        "/account/sign-up, account, ''",
        "/advice, content, ''",
        "/newsletter/thanks, content, ''",
    })
    void eachPagePushesItsKindAndItsEvents(String path, String type, String events) {
        HttpResponse<String> page = shopper.get(path);

        Pushes pushes = Pushes.of(page.body());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(pushes.state("page_type")).map(JsonNode::stringValue).contains(type);
        assertThat(pushes.state("logged_in")).map(JsonNode::booleanValue).contains(false);
        assertThat(pushes.events()).isEqualTo(events.isEmpty() ? List.of() : List.of(events.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/c/garages", "/p/jet-engine", "/orders/L-1/thanks"})
    void aPageThatDoesNotExistIsAnErrorPage(String path) {
        HttpResponse<String> page = shopper.get(path);

        Pushes pushes = Pushes.of(page.body());
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("This shelf is empty.");
        assertThat(pushes.state("page_type")).map(JsonNode::stringValue).contains("error");
        assertThat(pushes.events()).isEmpty();
    }

    @Test
    void onlyTheHomePageTellsOfItsTest() {
        Pushes home = Pushes.of(shopper.get("/").body());
        Pushes category = Pushes.of(shopper.get("/c/prints").body());

        assertThat(home.state("experiments")).hasValueSatisfying(experiments -> {
            assertThat(experiments.get(0).get("experiment_id").stringValue()).isEqualTo("home-teaser");
            assertThat(experiments.get(0).get("variant").stringValue()).isEqualTo("b");
        });
        assertThat(category.state("experiments")).isEmpty();
    }

    @Test
    void contextsStandAboveTheContainerAndEventsBelow() {
        String html = shopper.get("/p/aura").body();

        assertThat(html.indexOf("window.dataLayer=window.dataLayer||[]"))
                .isPositive()
                .isLessThan(html.indexOf("page_type"));
        assertThat(html.indexOf("page_type")).isLessThan(html.indexOf("/nothing.js?id=GTM-TEST01"));
        assertThat(html.indexOf("/nothing.js?id=GTM-TEST01")).isLessThan(html.indexOf("{\"ecommerce\":null}"));
        assertThat(html.indexOf("{\"ecommerce\":null}")).isLessThan(html.indexOf("\"event\":\"view_item\""));
    }

    @Test
    void aHostileNameArrivesAsTheSameTextAndAddsNoMarkup() {
        String html = shopper.get("/p/escape").body();

        JsonNode item = Pushes.of(html)
                .event("view_item")
                .orElseThrow()
                .get("ecommerce")
                .get("items")
                .get(0);
        assertThat(item.get("item_name").stringValue()).isEqualTo(HOSTILE);
        assertThat(html).doesNotContain("<img src=x");
    }

    @Test
    void everyScriptCarriesTheNonceOfItsResponse() {
        HttpResponse<String> page = shopper.get("/p/aura");
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        String nonce = policy.replaceAll(".*'nonce-([^']+)'.*", "$1");

        assertThat(policy)
                .contains("'strict-dynamic'")
                .contains("object-src 'none'")
                .contains("base-uri 'none'");
        assertThat(SCRIPT.matcher(page.body()).results().map(script -> script.group()))
                .hasSizeGreaterThan(4)
                .allSatisfy(script -> assertThat(script).contains("nonce=\"" + nonce + "\""));
        assertThat(shopper.get("/p/aura").headers().firstValue("Content-Security-Policy"))
                .isNotEqualTo(page.headers().firstValue("Content-Security-Policy"));
    }

    @Test
    void theModuleOfTheBrowserEventsIsServed() {
        HttpResponse<String> module = shopper.get("/layerscribe/lumen-and-loam.js");

        assertThat(module.statusCode()).isEqualTo(200);
        assertThat(module.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
        assertThat(module.body()).contains("export function pushSelectItem");
    }
}
