package io.github.layerscribe.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.spring.shop.Reports;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What delivery promises, one test a promise. {@link DeliveryTest} asks the shop; {@link PlantedBugsTest} asks a shop with
 * a bug in it, and expects to hear about it.
 */
class DeliveryExpectations {

    @LocalServerPort
    int port;

    @Autowired
    Reports reports;

    @BeforeEach
    void forgetReports() {
        reports.clear();
    }

    @Test
    void contextsStandAboveTheContainerAndEventsBelowIt() {
        ShownPage page = browser().get("/product?id=A-1");

        assertThat(page.aboveContainer())
                .contains("window.dataLayer=window.dataLayer||[]", "{\"page_type\":\"product\"}")
                .doesNotContain("add_to_cart");
        assertThat(page.belowContainer()).contains("\"event\":\"add_to_cart\"").doesNotContain("page_type");
        assertThat(page.html()).doesNotContain("layerscribe:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"view", "entity", "send", "headers", "callable"})
    void pushSurvivesAnyRedirectAndIsShownOnce(String way) {
        Browser browser = browser();

        assertThat(browser.post("/cart/" + way + "?id=A-1").events()).containsExactly("add_to_cart A-1");
        assertThat(browser.get("/plain").events()).isEmpty();
        assertThat(browser.get("/plain").events()).isEmpty();
        assertThat(reports.all()).isEmpty();
    }

    @Test
    void pushSurvivesTheRedirectOfAFilter() {
        Browser browser = browser();

        assertThat(browser.get("/campaign?id=A-1").events()).containsExactly("add_to_cart A-1");
        assertThat(browser.get("/plain").events()).isEmpty();
    }

    @Test
    void pushesSurviveAChainOfRedirectsInOrder() {
        Browser browser = browser();

        assertThat(browser.post("/cart/chain?id=A").events())
                .containsExactly("add_to_cart A-1", "add_to_cart A-2", "add_to_cart A-3");
        assertThat(browser.get("/plain").events()).isEmpty();
    }

    @Test
    void carriedPushesStandAheadOfThePagesOwn() {
        Browser browser = browser();
        browser.postOnly("/cart/view?id=earlier");

        assertThat(browser.get("/product?id=own").events()).containsExactly("add_to_cart earlier", "add_to_cart own");
    }

    @Test
    void contextsAreNeverCarried() {
        Browser browser = browser();
        browser.get("/order/handled");

        assertThat(browser.get("/plain").contexts()).containsExactly("page_type plain");
    }

    @Test
    void headTakesNothing() {
        Browser browser = browser();
        browser.postOnly("/cart/view?id=A-1");

        assertThat(browser.head("/plain").status()).isEqualTo(200);
        assertThat(browser.get("/plain").events()).containsExactly("add_to_cart A-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sec-Purpose: prefetch;prerender", "Purpose: prefetch", "X-Moz: prefetch"})
    void prefetchTakesNothing(String header) {
        Browser browser = browser();
        browser.postOnly("/cart/view?id=A-1");
        String[] ahead = header.split(": ");

        assertThat(browser.get("/plain", ahead).events()).isEmpty();
        assertThat(browser.get("/plain").events()).containsExactly("add_to_cart A-1");
    }

    @Test
    void prefetchClaimsNoOccurrenceAndMayNotBeKept() {
        Browser browser = browser();
        ShownPage ahead = browser.get("/confirmation?order=P-1", "Sec-Purpose", "prefetch");

        assertThat(ahead.events()).isEmpty();
        assertThat(ahead.cacheControl()).isEqualTo("private, no-store");
        assertThat(browser.get("/confirmation?order=P-1").events()).containsExactly("purchase P-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stock", "/price", "/fragment", "/missing", "/no-such-page"})
    void whatIsNotASuccessfulPageTakesNothing(String path) {
        Browser browser = browser();
        browser.postOnly("/cart/view?id=A-1");

        assertThat(browser.get(path).events()).isEmpty();
        assertThat(browser.get("/plain").events()).containsExactly("add_to_cart A-1");
        assertThat(browser.get("/plain").events()).isEmpty();
    }

    @Test
    void oncePerEventIsNotShownAgainOnReloadOrBack() {
        Browser browser = browser();
        ShownPage first = browser.get("/confirmation?order=A-1");
        ShownPage again = browser.get("/confirmation?order=A-1");

        assertThat(first.events()).containsExactly("purchase A-1");
        assertThat(first.cacheControl()).as("back asks again").isEqualTo("private, no-store");
        assertThat(again.events()).isEmpty();
        assertThat(again.contexts()).containsExactly("page_type confirmation");
        assertThat(browser.get("/confirmation?order=A-2").events()).containsExactly("purchase A-2");
        assertThat(browser().get("/confirmation?order=A-1").events()).containsExactly("purchase A-1");
        assertThat(reports.all()).as("not showing it again is no loss").isEmpty();
    }

    @Test
    void oncePerEventThatIsCarriedTwiceIsShownOnce() {
        Browser browser = browser();
        browser.postOnly("/order?order=A-1");

        assertThat(browser.post("/order?order=A-1").events()).containsExactly("purchase A-1");
        assertThat(browser.post("/order?order=A-1").events()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/order/send-error", "/order/async-throws"})
    void failedHandlersEventsAreNotOnTheErrorPage(String path) {
        Browser browser = browser();
        browser.postOnly("/cart/view?id=carried");
        ShownPage error = browser.get(path);

        assertThat(error.status()).isGreaterThanOrEqualTo(400);
        assertThat(error.events()).isEmpty();
        assertThat(error.contexts()).containsExactly("user_id failed-visitor");
        assertThat(error.cacheControl()).contains("no-store");
        assertThat(browser.get("/plain").events()).containsExactly("add_to_cart carried");
        assertThat(reports.pushes("undelivered")).containsExactly("purchase");
    }

    @Test
    void eventsOfAHandlerThatThrewAreNotOnTheErrorPage() {
        ShownPage error = browser().post("/order/throws");

        assertThat(error.status()).isEqualTo(500);
        assertThat(error.events()).isEmpty();
        assertThat(error.contexts()).containsExactly("user_id failed-visitor");
        assertThat(reports.pushes("undelivered")).containsExactly("purchase");
    }

    @Test
    void eventsOfAHandlerThatThrewAreNotOnThePageOfAnExceptionHandler() {
        Browser browser = browser();
        browser.postOnly("/cart/view?id=carried");
        ShownPage page = browser.get("/order/handled");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.events())
                .as("only what the exception handler pushed")
                .containsExactly("add_to_cart alternative");
        assertThat(page.contexts()).containsExactly("user_id failed-visitor");
        assertThat(browser.get("/plain").events()).containsExactly("add_to_cart carried");
        assertThat(reports.pushes("undelivered")).containsExactly("purchase");
    }

    @Test
    void contextsOutliveThePageOfAnExceptionHandlerThatBreaks() {
        ShownPage error = browser().get("/order/handled?broken=true");

        assertThat(error.status()).isEqualTo(500);
        assertThat(error.contexts()).containsExactly("user_id failed-visitor");
        assertThat(error.events()).isEmpty();
    }

    @Test
    void whatABrokenPageTookGoesBack() {
        Browser browser = browser();
        browser.postOnly("/cart/view?id=carried");
        ShownPage error = browser.get("/order/broken-view?broken=true");

        assertThat(error.status()).isEqualTo(500);
        assertThat(error.events()).isEmpty();
        assertThat(error.contexts())
                .as("they stood on a page that nobody saw")
                .containsExactly("user_id failed-visitor");
        assertThat(reports.pushes("undelivered")).containsExactly("purchase");
        assertThat(browser.get("/order/broken-view?broken=false").events())
                .as("carried events and the once-mark went back")
                .containsExactly("add_to_cart carried", "purchase B-1");
    }

    @Test
    void largePageShowsCarriedAndOncePerEventsOnce() {
        Browser browser = browser();
        browser.postOnly("/cart/view?id=A-1");
        ShownPage page = browser.get("/large?order=L-1");

        assertThat(page.html().length()).isGreaterThan(200_000);
        assertThat(page.events()).containsExactly("add_to_cart A-1", "purchase L-1");
        assertThat(page.contexts()).containsExactly("page_type large");
        assertThat(page.cacheControl()).isEqualTo("private, no-store");
        assertThat(browser.get("/large?order=L-1").events()).isEmpty();
    }

    @Test
    void largePageIsTheFirstThatMakesASession() {
        Browser browser = browser();

        assertThat(browser.get("/large?order=L-1").events()).containsExactly("purchase L-1");
        assertThat(browser.get("/large?order=L-1").events()).isEmpty();
        assertThat(reports.all()).isEmpty();
    }

    @Test
    void pushSurvivesTheRedirectToALargePage() {
        Browser browser = browser();

        assertThat(browser.post("/cart/into-large-page?id=A-1").events()).containsExactly("add_to_cart A-1");
        assertThat(browser.get("/large").events()).isEmpty();
    }

    @Test
    void undeliveredIsReportedOnceWithTheEventsName() {
        browser().get("/stock");

        assertThat(reports.pushes("undelivered")).containsExactly("add_to_cart");
        assertThat(reports.all()).hasSize(1);
        assertThat(reports.all().toString()).doesNotContain("nobody-sees-it");
    }

    @Test
    void moreThanFiftyCarriedPushesAreReported() {
        ShownPage page = browser().post("/cart/many?count=60");

        List<String> firstFifty =
                IntStream.range(0, 50).mapToObj(i -> "add_to_cart i" + i).toList();
        assertThat(page.events()).isEqualTo(firstFifty);
        assertThat(reports.pushes("carry_over")).hasSize(10).containsOnly("add_to_cart");
    }

    @Test
    void lateContextIsPrintedAheadOfEventsAndReported() {
        ShownPage page = browser().get("/contexts-late");

        assertThat(page.contexts()).containsExactly("page_type late");
        assertThat(reports.pushes("context-after-container")).containsExactly("page");
    }

    @Test
    void secondElementPrintsNothing() {
        ShownPage page = browser().get("/twice");

        assertThat(page.contexts()).containsExactly("page_type twice");
        assertThat(page.events()).containsExactly("add_to_cart twice");
        assertThat(page.html().split("<script>", -1))
                .as("one script for contexts, one for events")
                .hasSize(3);
    }

    @Test
    void forwardKeepsThePushesOfBothHandlers() {
        assertThat(browser().get("/forward").events())
                .containsExactly("add_to_cart before-forward", "add_to_cart after-forward");
    }

    @Test
    void asynchronousHandlerIsLikeAnyOther() {
        Browser browser = browser();
        browser.postOnly("/cart/callable?id=carried");
        ShownPage page = browser.get("/callable?order=C-1");

        assertThat(page.contexts()).containsExactly("page_type callable");
        assertThat(page.events()).containsExactly("add_to_cart carried", "purchase C-1");
        assertThat(page.cacheControl()).isEqualTo("private, no-store");
        assertThat(browser.get("/callable?order=C-1").events()).isEmpty();
        assertThat(reports.all()).isEmpty();
    }

    @Test
    void pageWithAPrivateContextMayNotBeKept() {
        assertThat(browser().get("/account?user=u1").cacheControl()).isEqualTo("private, no-store");
        assertThat(browser().get("/cached-account").cacheControl()).isEqualTo("private, no-store");
    }

    @Test
    void pageWithCarriedPushesMayNotBeKept() {
        assertThat(browser().post("/cart/view?id=A-1").cacheControl()).isEqualTo("private, no-store");
    }

    @Test
    void sharedPageMayBeKeptAndMakesNoSession() {
        ShownPage page = browser().get("/plain");

        assertThat(page.cacheControl()).isEmpty();
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void stricterCacheHeaderStays() {
        assertThat(browser().get("/vault").cacheControl()).isEqualTo("no-cache, no-store, max-age=0, must-revalidate");
    }

    Browser browser() {
        return new Browser(port);
    }
}
