package io.github.layerscribe.spring.shop;

import io.github.layerscribe.validation.ViolationListener;
import io.github.layerscribe.validation.ViolationReport;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/**
 * Remembers what was reported. The end of a request is reported when its filter returns, and by then the client may have
 * read the whole page: who asks for a report waits a moment for it.
 */
public final class Reports implements ViolationListener {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<ViolationReport> reports = new CopyOnWriteArrayList<>();

    @Override
    public void onViolation(ViolationReport report) {
        reports.add(report);
    }

    public void clear() {
        reports.clear();
    }

    /** What was reported by a rule: the names of the pushes, in order; waits until there is one. */
    public List<String> pushes(String rule) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (named(rule).isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
        }
        return named(rule);
    }

    private List<String> named(String rule) {
        return reports.stream()
                .filter(report -> report.violations().get(0).rule().equals(rule))
                .map(ViolationReport::push)
                .toList();
    }

    public List<ViolationReport> all() {
        return List.copyOf(reports);
    }
}
