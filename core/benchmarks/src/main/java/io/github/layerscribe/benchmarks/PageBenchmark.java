package io.github.layerscribe.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A whole page, one context and three events: built from the shop's objects, pushed, checked and written. */
@State(Scope.Thread)
public class PageBenchmark {

    private final Order order = Orders.usual();
    private final OurPage ours = new OurPage();
    private final ConcatenatedPage concatenated = new ConcatenatedPage();
    private final Response response = new Response();

    @Benchmark
    public int ours() throws IOException {
        ours.write(order, response.restart());
        return response.size();
    }

    @Benchmark
    public int concatenated() throws IOException {
        concatenated.write(order, response.restart());
        return response.size();
    }
}
