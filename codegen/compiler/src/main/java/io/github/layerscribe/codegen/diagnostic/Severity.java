package io.github.layerscribe.codegen.diagnostic;

import java.util.Locale;

/** How bad a diagnostic is: an error stops generation, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word that is printed: {@code error} or {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
