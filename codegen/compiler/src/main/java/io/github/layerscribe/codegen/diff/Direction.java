package io.github.layerscribe.codegen.diff;

import java.util.Locale;

/** Which way something changed. */
public enum Direction {
    ADDED,
    REMOVED,
    /** The same under another id. */
    RENAMED,
    /** Allows or sends less than before. */
    STRICTER,
    /** Allows or sends more than before. */
    LOOSER,
    /** Neither more nor less: something else. */
    OTHER;

    /** The word that machines read. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
