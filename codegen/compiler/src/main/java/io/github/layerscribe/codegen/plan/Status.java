package io.github.layerscribe.codegen.plan;

import java.util.Locale;

/** How far an event has come. */
public enum Status {
    /** In documents only: no code. */
    PROPOSED,
    /** In code. */
    APPROVED,
    /** In code, and coverage expects to see it. */
    LIVE;

    /** The word the plan uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
