package io.github.layerscribe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.payload.ScriptWriter;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Promise P6: what one visitor pushed is never in the page of another, whatever runs at the same time. */
class NoLeakTest {

    private static final int VISITORS = 2_000;
    private static final DataLayerSettings SHARED = DataLayerSettings.builder().build();

    @Test
    void everyPageHoldsItsOwnVisitorOnly() throws InterruptedException, ExecutionException {
        assertThat(foreign(NoLeakTest::page)).isZero();
    }

    @Test
    void aWriterThatVisitorsShareIsFound() throws InterruptedException, ExecutionException {
        ScriptWriter shared = new ScriptWriter();
        PropertyName name = PropertyName.of("visitor");

        assertThat(foreign(token -> {
                    shared.text(name, token); // planted: nobody clears it for the next visitor
                    return shared.toString();
                }))
                .isPositive();
    }

    private static String page(String token) {
        DataLayer dataLayer = new DataLayer(SHARED);
        dataLayer.push(Pushes.context("visitor", "visitor", token));
        dataLayer.push(Pushes.event("login", token));
        Thread.yield();
        return "" + dataLayer.printContexts(null) + dataLayer.printEvents(null);
    }

    /** How many pages hold a token of somebody else, or not their own. */
    private static long foreign(UnaryOperator<String> page) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> pages = IntStream.range(0, VISITORS)
                    .mapToObj(visitor -> threads.submit(() -> isOwn("token" + visitor + ".", page)))
                    .toList();
            long foreign = 0;
            for (Future<Boolean> own : pages) {
                foreign += own.get() ? 0 : 1;
            }
            return foreign;
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean isOwn(String token, UnaryOperator<String> page) {
        try {
            String html = page.apply(token);
            return html.contains(token) && !html.replace(token, "").contains("token");
        } catch (RuntimeException e) {
            return false; // what several threads do to one writer
        }
    }
}
