package io.github.layerscribe.codegen.diagnostic;

import io.github.layerscribe.codegen.source.SourceRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects the diagnostics of one run, so that all of them can be shown at once.
 *
 * <p>Hand the same collector to everything that reads or judges a plan; ask it at the end. For one thread.
 */
public final class Diagnostics {

    private static final Comparator<Diagnostic> BY_PLACE =
            Comparator.comparing(Diagnostic::range).thenComparing(Diagnostic::rule);

    private final List<Diagnostic> found = new ArrayList<>();
    private int errors;

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
        if (diagnostic.isError()) {
            errors++;
        }
    }

    public void error(String rule, SourceRange range, String message, String hint) {
        add(Diagnostic.error(rule, range, message, hint));
    }

    public void warning(String rule, SourceRange range, String message, String hint) {
        add(Diagnostic.warning(rule, range, message, hint));
    }

    public boolean hasErrors() {
        return errors > 0;
    }

    public int errorCount() {
        return errors;
    }

    /** Everything found so far, in the order of files, lines and columns. */
    public List<Diagnostic> all() {
        return found.stream().sorted(BY_PLACE).toList();
    }
}
