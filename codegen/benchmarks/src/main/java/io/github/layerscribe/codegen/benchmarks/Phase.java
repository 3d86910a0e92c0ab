package io.github.layerscribe.codegen.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.diff.DiffReport;
import io.github.layerscribe.codegen.emit.EmitOptions;
import io.github.layerscribe.codegen.emit.Emitters;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.Linter;
import io.github.layerscribe.codegen.parse.PlanLoader;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * One part of the compiler in a process of its own: prints the seconds of CPU time that the process, with its JIT compiler and
 * garbage collector, spends between the reading of the plans and the result.
 */
public final class Phase {

    private Phase() {}

    /** Takes {@code emit}, {@code lint} or {@code diff}, a plan, and the same plan a version later. */
    public static void main(String[] arguments) throws IOException {
        TrackingPlan plan = read(arguments[1]);
        TrackingPlan later = read(arguments[2]);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = system.getProcessCpuTime();
        int results = resultsOf(arguments[0], plan, later);
        long nanoseconds = system.getProcessCpuTime() - start;
        if (results == 0) {
            throw new IllegalStateException("`" + arguments[0] + "` found nothing to do");
        }
        System.out.println(nanoseconds / 1e9);
    }

    private static int resultsOf(String phase, TrackingPlan plan, TrackingPlan later) {
        Diagnostics diagnostics = new Diagnostics();
        return switch (phase) {
            case "emit" ->
                Emitters.find("java")
                        .orElseThrow()
                        .emit(plan, new EmitOptions("1.0.0", Map.of("java.package", "com.acme.shop")), diagnostics)
                        .size();
            case "lint" -> {
                Linter.lint(plan, new LintSettings(LocalDate.of(2026, 1, 1)), diagnostics);
                yield 1 + diagnostics.all().size();
            }
            case "diff" -> DiffReport.between(plan, later).text().length();
            default -> throw new IllegalArgumentException("`" + phase + "` is no phase");
        };
    }

    private static TrackingPlan read(String file) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        return PlanLoader.load(Path.of(file), diagnostics)
                .orElseThrow(() -> new IllegalStateException("refused: " + diagnostics.all()));
    }
}
