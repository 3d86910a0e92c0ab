package io.github.layerscribe.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** Many visitors at once, each with tokens of their own: nobody ever sees the token of another. */
final class CrossUserLeakExpectation {

    private static final int VISITORS = 24;
    private static final int ROUNDS = 12;
    private static final int THREADS = 8;
    private static final Pattern TOKEN = Pattern.compile("token-\\w+");

    private final int port;

    CrossUserLeakExpectation(int port) {
        this.port = port;
    }

    void nobodySeesTheTokenOfAnother() throws InterruptedException, ExecutionException, TimeoutException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> visits = new ArrayList<>();
            for (int visitor = 0; visitor < VISITORS; visitor++) {
                String token = "token-" + visitor + "x";
                visits.add(threads.submit(() -> visit(token)));
            }
            for (Future<?> visit : visits) {
                visit.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Both forms are sent before either page is asked for. */
    void postsOfTwoVisitorsDoNotMix() {
        Browser one = new Browser(port);
        Browser other = new Browser(port);
        one.postOnly("/cart/view?id=of-one");
        other.postOnly("/cart/view?id=of-other");

        assertThat(one.get("/plain").events()).containsExactly("add_to_cart of-one");
        assertThat(other.get("/plain").events()).containsExactly("add_to_cart of-other");
    }

    private void visit(String token) {
        Browser browser = new Browser(port);
        for (int round = 0; round < ROUNDS; round++) {
            String own = token + round;
            ShownPage redirected = browser.post("/cart/view?id=" + own);
            assertThat(redirected.events()).containsExactly("add_to_cart " + own);
            assertOnly(own, redirected);
            assertOnly(own, browser.get("/callable?order=" + own));
            assertOnly(own, browser.get("/account?user=" + own));
            assertOnly(own, browser.get("/order/async-throws"));
        }
    }

    private static void assertOnly(String own, ShownPage page) {
        assertThat(TOKEN.matcher(page.html()).results().map(found -> found.group()))
                .allMatch(own::equals);
    }
}
