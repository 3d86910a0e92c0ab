package io.github.layerscribe.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two builds of the same module at once: the output is that of one of them, never a mixture. */
class TwoRunsTest {

    private static final int ROUNDS = 25;

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void doNotMix() throws Exception {
        OutputFixture fixture = new OutputFixture(folder.resolve("target"));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                runTogether(threads, List.of(run(fixture, "one" + round), run(fixture, "two" + round)));
                assertThat(textsIn(fixture)).as("texts after round " + round).hasSize(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<OutputChanges> run(OutputFixture fixture, String text) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < 20; i++) {
            files.put("Event" + i + ".java", text);
        }
        files.put(text + ".js", text);
        files.put(text + ".md", text);
        files.put("index.md", text);
        return () -> fixture.write(files);
    }

    private static void runTogether(ExecutorService threads, List<Callable<OutputChanges>> runs)
            throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(runs.size());
        List<Future<OutputChanges>> results = new ArrayList<>();
        for (Callable<OutputChanges> run : runs) {
            results.add(threads.submit(() -> {
                start.await();
                return run.call();
            }));
        }
        for (Future<OutputChanges> result : results) {
            assertThat(result.get().obstacles()).isEmpty();
        }
    }

    private static Set<String> textsIn(OutputFixture fixture) throws IOException {
        return fixture.content().values().stream().collect(Collectors.toSet());
    }
}
