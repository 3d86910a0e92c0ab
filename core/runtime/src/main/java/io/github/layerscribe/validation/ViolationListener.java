package io.github.layerscribe.validation;

/**
 * Hears of every push that breaks the plan, on the thread that pushed. What it throws is swallowed. Shared by all
 * requests: it must be safe for use by several threads.
 */
@FunctionalInterface
public interface ViolationListener {

    void onViolation(ViolationReport report);
}
