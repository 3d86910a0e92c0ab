package io.github.layerscribe.codegen.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Tells people what an import lost: by kind, gravest first, with the first places of each.
 *
 * <pre>
 * 12 things of the source are not in the plan as they were.
 *
 * Properties of several types: 2
 *   plan.json:31:9: "value" may be any of string, number. It became a string.
 *   plan.json:88:9: "size" may be any of string, integer. It became a string.
 * </pre>
 */
public final class LossReport {

    private final int most;

    private LossReport(int most) {
        this.most = most;
    }

    /** Shows the first three of each kind. */
    public static LossReport brief() {
        return new LossReport(3);
    }

    /** Shows all. */
    public static LossReport full() {
        return new LossReport(Integer.MAX_VALUE);
    }

    /** The report; a sentence where nothing was lost. */
    public String report(List<Loss> losses) {
        if (losses.isEmpty()) {
            return "Everything of the source is in the plan.\n";
        }
        Map<Loss.Kind, List<Loss>> byKind = new EnumMap<>(Loss.Kind.class);
        losses.forEach(loss ->
                byKind.computeIfAbsent(loss.kind(), none -> new ArrayList<>()).add(loss));
        StringBuilder report = new StringBuilder();
        report.append(losses.size())
                .append(losses.size() == 1 ? " thing" : " things")
                .append(" of the source ")
                .append(losses.size() == 1 ? "is" : "are")
                .append(" not in the plan as it stands there.\n");
        byKind.forEach((kind, found) -> append(report, kind, found));
        return report.toString();
    }

    private void append(StringBuilder report, Loss.Kind kind, List<Loss> losses) {
        report.append('\n')
                .append(kind.title())
                .append(": ")
                .append(losses.size())
                .append('\n');
        losses.stream()
                .limit(most)
                .forEach(loss -> report.append("  ").append(loss).append('\n'));
        if (losses.size() > most) {
            report.append("  … and ").append(losses.size() - most).append(" more\n");
        }
    }
}
