package io.github.layerscribe.codegen.diagnostic.format;

/**
 * One way to write diagnostics down, such as SARIF.
 *
 * <p>A format is a function: the same diagnostics give the same text, whatever the system, the folder or the locale.
 * Register it in {@link DiagnosticFormats}.
 */
public interface DiagnosticFormat {

    /** The word that people ask for it by: {@code sarif}. */
    String id();

    /** What it is good for, in a few words for a list. */
    String purpose();

    /** All diagnostics as text that ends with a line break; also when there are none, if the format has words for that. */
    String write(DiagnosticReport report);

    /** This format with the colours of a terminal; the same where it has none. */
    default DiagnosticFormat coloured() {
        return this;
    }
}
