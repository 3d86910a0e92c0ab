package io.github.layerscribe.validation;

import org.jspecify.annotations.Nullable;

/** A push breaks the plan, and the policy is {@link ViolationPolicy#FAIL}. The message never holds a value. */
public final class InvalidPushException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ViolationReport report;

    public InvalidPushException(ViolationReport report, @Nullable Throwable cause) {
        super(report.toString(), cause);
        this.report = report;
    }

    /** What was wrong, by event, path and rule. */
    public ViolationReport report() {
        return report;
    }
}
