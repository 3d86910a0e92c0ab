package io.github.layerscribe.codegen.diff;

import java.util.function.Predicate;

/**
 * One judgement about changes: whom they concern and how far the plan's version must rise.
 *
 * @param id words joined by {@code -}, such as {@code wire-name}
 * @param purpose which changes it judges
 * @param grade who notices them
 * @param bump what they ask of the version
 * @param effect what follows, in one sentence for people
 * @param judges whether it is for a change; exactly one rule of the register is
 */
public record CompatibilityRule(
        String id, String purpose, Grade grade, Bump bump, String effect, Predicate<Change> judges) {

    /** Whether the change breaks what worked before. */
    public boolean isBreaking() {
        return bump == Bump.MAJOR;
    }
}
