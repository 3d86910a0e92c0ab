package io.github.layerscribe.benchmarks;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Times every contender in several JVMs and prints what follows, one {@code name ratio} a line. Each line compares the
 * best fork of either side: the same code varies by half from one JVM to the next, and the best is what it can do.
 */
public final class Ratios {

    private static final String[] USUAL = {
        "RenderBenchmark.ours",
        "RenderBenchmark.limit",
        "RenderBenchmark.jacksonString",
        "RenderBenchmark.jacksonAscii",
        "RenderBenchmark.jacksonBytes",
        "RenderBenchmark.fastjson",
        "RenderBenchmark.oursAsBytes",
        "RenderBenchmark.oursAsString",
        "ValidateBenchmark.ours",
        "ValidateBenchmark.hibernate",
        "ValidateBenchmark.handwritten",
        "PageBenchmark.ours",
        "PageBenchmark.concatenated"
    };

    private static final String[] MORE = {
        "RenderBenchmark.jacksonStreaming",
        "RenderBenchmark.oursLarge",
        "RenderBenchmark.limitLarge",
        "RenderBenchmark.jacksonLarge",
        "RenderBenchmark.oursLogin"
    };

    /** Compiled code is waited for: a busy machine would else time what is not compiled yet. */
    private static final String[] JVM = {
        "-Xms256m", "-Xmx256m", "-XX:-BackgroundCompilation", "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir")
    };

    private final boolean full;
    private final Map<String, Figures> figures = new LinkedHashMap<>();

    private Ratios(boolean full) {
        this.full = full;
    }

    public static void main(String[] arguments) throws RunnerException {
        Ratios ratios = new Ratios(List.of(arguments).contains("--full"));
        ratios.measure(USUAL);
        if (ratios.full) {
            ratios.measure(MORE);
        }
        ratios.print();
    }

    private void measure(String... names) throws RunnerException {
        System.out.printf(Locale.ROOT, "%-32s %12s %12s %12s%n", "one operation", "best ns", "median ns", "bytes");
        for (String name : names) {
            Figures measured = measure(name);
            figures.put(name, measured);
            System.out.printf(
                    Locale.ROOT, "%-32s %12.1f %12.1f %12.0f%n", name, measured.best, measured.median, measured.bytes);
        }
    }

    private Figures measure(String name) throws RunnerException {
        boolean onlyBytes = name.startsWith("RenderBenchmark.oursAs");
        Options options = new OptionsBuilder()
                .include("\\." + name.replace(".", "\\.") + "$")
                .mode(Mode.AverageTime)
                .forks(onlyBytes ? 1 : full ? 9 : 5)
                .warmupIterations(full ? 6 : 3)
                .warmupTime(TimeValue.milliseconds(400))
                .measurementIterations(full ? 8 : 4)
                .measurementTime(TimeValue.milliseconds(300))
                .addProfiler(CpuTime.class)
                .addProfiler(GCProfiler.class)
                .jvmArgs(JVM)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        RunResult result = new Runner(options).runSingle();
        return Figures.of(result);
    }

    private void print() {
        System.out.println();
        int size = new OurScript().write(OurPage.purchase(Orders.usual())).size();
        System.out.printf(Locale.ROOT, "the script of a purchase: %d bytes%n", size);
        faster("render_vs_jackson_string", "RenderBenchmark.jacksonString", "RenderBenchmark.ours");
        faster("render_vs_jackson_ascii", "RenderBenchmark.jacksonAscii", "RenderBenchmark.ours");
        faster("render_vs_jackson_bytes", "RenderBenchmark.jacksonBytes", "RenderBenchmark.ours");
        faster("render_vs_fastjson2", "RenderBenchmark.fastjson", "RenderBenchmark.ours");
        faster("limit_vs_render", "RenderBenchmark.limit", "RenderBenchmark.ours");
        faster("validate_vs_hibernate", "ValidateBenchmark.hibernate", "ValidateBenchmark.ours");
        faster("validate_vs_handwritten", "ValidateBenchmark.handwritten", "ValidateBenchmark.ours");
        faster("page_vs_concat", "PageBenchmark.concatenated", "PageBenchmark.ours");
        if (full) {
            faster("render_vs_jackson_streaming", "RenderBenchmark.jacksonStreaming", "RenderBenchmark.ours");
            faster("limit_vs_render_200_items", "RenderBenchmark.limitLarge", "RenderBenchmark.oursLarge");
            faster("render_vs_jackson_200_items", "RenderBenchmark.jacksonLarge", "RenderBenchmark.oursLarge");
        }
        line("page_garbage_vs_concat", bytes("PageBenchmark.ours") / bytes("PageBenchmark.concatenated"));
        line("alloc_bytes_validate", bytes("ValidateBenchmark.ours"));
        line("alloc_bytes_render_buffer", bytes("RenderBenchmark.ours"));
        line("alloc_bytes_render_bytes", bytes("RenderBenchmark.oursAsBytes"));
        line("alloc_bytes_render_string", bytes("RenderBenchmark.oursAsString"));
    }

    /** How many times faster the second is than the first. */
    private void faster(String name, String first, String second) {
        line(name, figures(first).best / figures(second).best);
    }

    private double bytes(String name) {
        return figures(name).bytes;
    }

    private Figures figures(String name) {
        Figures measured = figures.get(name);
        if (measured == null) {
            throw new IllegalArgumentException("`" + name + "` was not measured");
        }
        return measured;
    }

    private static void line(String name, double figure) {
        System.out.printf(Locale.ROOT, name.startsWith("alloc") ? "%s %.0f%n" : "%s %.2f%n", name, figure);
    }

    /** Of the forks of one contender. */
    private record Figures(double best, double median, double bytes) {

        static Figures of(RunResult result) {
            double[] cpu = perFork(result, CpuTime.LABEL);
            double[] bytes = perFork(result, "gc.alloc.rate.norm");
            return new Figures(cpu[0], cpu[cpu.length / 2], bytes[bytes.length / 2]);
        }

        private static double[] perFork(RunResult result, String label) {
            double[] values = result.getBenchmarkResults().stream()
                    .mapToDouble(fork -> inFork(fork, label))
                    .toArray();
            Arrays.sort(values);
            return values;
        }

        private static double inFork(BenchmarkResult fork, String label) {
            DoubleSummaryStatistics iterations = fork.getIterationResults().stream()
                    .mapToDouble(iteration -> score(iteration, label))
                    .summaryStatistics();
            return iterations.getAverage();
        }

        @SuppressWarnings("rawtypes") // as JMH declares its results
        private static double score(IterationResult iteration, String label) {
            for (Map.Entry<String, Result> result :
                    iteration.getSecondaryResults().entrySet()) {
                if (result.getKey().endsWith(label)) {
                    return result.getValue().getScore();
                }
            }
            throw new IllegalArgumentException("`" + label + "` was not measured");
        }
    }
}
