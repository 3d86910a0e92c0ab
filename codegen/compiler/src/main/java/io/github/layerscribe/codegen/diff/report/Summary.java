package io.github.layerscribe.codegen.diff.report;

import io.github.layerscribe.codegen.diff.Bump;
import io.github.layerscribe.codegen.diff.DiffReport;
import io.github.layerscribe.codegen.diff.Grade;
import java.util.ArrayList;
import java.util.List;

/** The lines everybody reads: what breaks, how far it reaches, which version follows. */
final class Summary {

    private final DiffReport report;

    Summary(DiffReport report) {
        this.report = report;
    }

    /** {@code major: 2 changes break reports, 1 breaks code. The version must be at least 5.0.0; it is 4.2.0.} */
    String verdict() {
        if (report.isEmpty()) {
            return "Nothing changed." + (report.isVersionEnough() ? "" : " " + version());
        }
        return report.bump().word() + ": " + breaks() + ". " + version();
    }

    private String breaks() {
        if (report.bump() != Bump.MAJOR) {
            int changes = report.judgements().size();
            return changes + (changes == 1 ? " change" : " changes") + ", none breaks anything";
        }
        List<String> parts = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            long count = report.breaking(grade);
            if (count > 0) {
                String what = parts.isEmpty() ? count + (count == 1 ? " change" : " changes") : "" + count;
                parts.add(what + (count == 1 ? " breaks " : " break ") + broken(grade));
            }
        }
        return String.join(", ", parts);
    }

    private static String broken(Grade grade) {
        return switch (grade) {
            case REPORTS -> "reports";
            case PAGE -> "pages";
            case CODE -> "code";
            case DOCS -> "documents";
        };
    }

    private String version() {
        return report.isVersionEnough()
                ? "Next version " + report.nextVersion() + " or higher; the plan says "
                        + report.after().version() + "."
                : "Next version " + report.nextVersion() + "; the plan says "
                        + report.after().version() + ", which is too small.";
    }

    /** {@code Reached: 12 events, 3 pages.}; empty if nothing is. */
    String reached() {
        String counts = Counts.of(report.reach());
        return counts.isEmpty() ? "" : "Reached: " + counts + ".";
    }
}
