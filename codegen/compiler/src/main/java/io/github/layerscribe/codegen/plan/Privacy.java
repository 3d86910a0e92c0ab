package io.github.layerscribe.codegen.plan;

import java.util.Locale;

/** How personal a value is, from harmless to most protected; the order counts. */
public enum Privacy {
    NONE,
    PSEUDONYMOUS,
    HASHED,
    PERSONAL,
    SENSITIVE;

    /** The word the plan uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether something that accepts up to this class accepts {@code other}. */
    public boolean accepts(Privacy other) {
        return other.compareTo(this) <= 0;
    }
}
