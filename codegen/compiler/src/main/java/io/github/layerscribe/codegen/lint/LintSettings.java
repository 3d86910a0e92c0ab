package io.github.layerscribe.codegen.lint;

import java.time.LocalDate;

/**
 * What lint needs to know beside the plan.
 *
 * @param today the day by which waivers and dates are judged; handed in, so that the same input gives the same result
 */
public record LintSettings(LocalDate today) {

    /** Whether a last day is over. */
    public boolean isPast(LocalDate last) {
        return last.isBefore(today);
    }
}
