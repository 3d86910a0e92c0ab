package io.github.layerscribe.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.spring.shop.Shop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The promises of SECURITY.md that are kept by delivery, besides those that {@link DeliveryExpectations} tells one by one. */
@SpringBootTest(classes = Shop.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SecurityPromisesTest {

    private static final int TABS = 4;

    @LocalServerPort
    int port;

    @Test
    void p6NobodySeesTheTokenOfAnother() throws Exception {
        new CrossUserLeakExpectation(port).nobodySeesTheTokenOfAnother();
    }

    @Test
    void p6PostsOfTwoVisitorsDoNotMix() {
        new CrossUserLeakExpectation(port).postsOfTwoVisitorsDoNotMix();
    }

    @Test
    void p7CacheHeaderIsAsHonestAsThePage() {
        Browser browser = new Browser(port);

        assertThat(browser.get("/plain").cacheControl()).as("shared").isEmpty();
        assertThat(browser.get("/account?user=u").cacheControl()).as("private").isEqualTo("private, no-store");
        assertThat(browser.get("/confirmation?order=o").cacheControl())
                .as("once")
                .isEqualTo("private, no-store");
    }

    @Test
    void p8RedirectedPushIsDeliveredOnce() {
        Browser browser = new Browser(port);
        browser.postOnly("/cart/chain?id=A");
        browser.head("/plain");
        browser.get("/plain", "Sec-Purpose", "prefetch");
        browser.get("/order/send-error");

        assertThat(browser.get("/plain").events()).containsExactly("add_to_cart A-1", "add_to_cart A-2");
        assertThat(browser.get("/plain").events()).isEmpty();
    }

    @Test
    void p8PagesAskedForAtOnceShowAPushOnce() throws Exception {
        ExecutorService tabs = Executors.newFixedThreadPool(TABS);
        try {
            for (int round = 0; round < 20; round++) {
                Browser browser = new Browser(port);
                browser.postOnly("/cart/view?id=A-1");

                assertThat(inAllTabs(tabs, () -> browser.get("/plain"))).containsExactly("add_to_cart A-1");
                assertThat(inAllTabs(tabs, () -> browser.get("/confirmation?order=A-1")))
                        .containsExactly("purchase A-1");
            }
        } finally {
            tabs.shutdownNow();
        }
    }

    private static List<String> inAllTabs(ExecutorService tabs, Callable<ShownPage> visit) throws Exception {
        List<String> events = new ArrayList<>();
        for (Future<ShownPage> page : tabs.invokeAll(Collections.nCopies(TABS, visit), 60, TimeUnit.SECONDS)) {
            events.addAll(page.get().events());
        }
        return events;
    }
}
