package io.github.layerscribe.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.spring.shop.Shop;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The promises of SECURITY.md that are kept by delivery, besides those that {@link DeliveryExpectations} tells one by one. */
@SpringBootTest(classes = Shop.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SecurityPromisesTest {

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
}
