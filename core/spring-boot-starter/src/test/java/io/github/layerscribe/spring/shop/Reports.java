package io.github.layerscribe.spring.shop;

import io.github.layerscribe.validation.ViolationListener;
import io.github.layerscribe.validation.ViolationReport;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was reported. */
public final class Reports implements ViolationListener {

    private final List<ViolationReport> reports = new CopyOnWriteArrayList<>();

    @Override
    public void onViolation(ViolationReport report) {
        reports.add(report);
    }

    public void clear() {
        reports.clear();
    }

    /** What was reported by a rule: the names of the pushes, in order. */
    public List<String> pushes(String rule) {
        return reports.stream()
                .filter(report -> report.violations().get(0).rule().equals(rule))
                .map(ViolationReport::push)
                .toList();
    }

    public List<ViolationReport> all() {
        return List.copyOf(reports);
    }
}
