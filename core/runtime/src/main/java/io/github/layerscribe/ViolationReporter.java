package io.github.layerscribe;

import io.github.layerscribe.event.Context;
import io.github.layerscribe.event.Push;
import io.github.layerscribe.payload.UnsafePayloadException;
import io.github.layerscribe.validation.InvalidPushException;
import io.github.layerscribe.validation.Violation;
import io.github.layerscribe.validation.ViolationPolicy;
import io.github.layerscribe.validation.ViolationReport;
import io.github.layerscribe.validation.ViolationReport.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applies the policy, and shields the caller from everything that fails on the way, the listener included. */
final class ViolationReporter {

    private final DataLayerSettings settings;

    ViolationReporter(DataLayerSettings settings) {
        this.settings = settings;
    }

    /** What a report calls the push, even one that fails to tell its name. */
    static String nameOf(Push push) {
        try {
            return push.pushName();
        } catch (RuntimeException e) {
            return push.getClass().getSimpleName();
        }
    }

    /** Whether a push with these violations is sent all the same; throws where the policy says so. */
    boolean mayBeSent(String push, List<Violation> violations) {
        boolean sent =
                settings.policy() == ViolationPolicy.KEEP && violations.stream().noneMatch(Violation::isUnsafe);
        judge(push, violations, sent ? Outcome.SENT : Outcome.LEFT_OUT, null);
        return sent;
    }

    /** Reports a push that no policy sends; throws where the policy says so. */
    void reject(String push, Violation violation, @Nullable Throwable cause) {
        judge(push, List.of(violation), Outcome.LEFT_OUT, cause);
    }

    /**
     * Turns what was thrown into a violation, whatever it is; only a virtual machine at its end is not kept from the
     * caller. Names the kind of what was thrown, never its message: that may hold a value.
     */
    void fail(String push, String what, Throwable thrown) {
        if (thrown instanceof VirtualMachineError error && !(thrown instanceof StackOverflowError)) {
            throw error;
        }
        if (thrown instanceof InvalidPushException refused && settings.policy() == ViolationPolicy.FAIL) {
            throw refused;
        }
        if (thrown instanceof UnsafePayloadException unsafe) {
            String message = String.valueOf(unsafe.getMessage());
            reject(push, new Violation(unsafe.path(), unsafe.rule(), message), unsafe);
        } else {
            String message = what + " (" + thrown.getClass().getName() + ")";
            reject(push, new Violation("", "failure", message), thrown);
        }
    }

    void reportLate(Context context) {
        String message = "the context is printed below the tag container; push it before the page renders";
        Violation late = new Violation("", "context-after-container", message);
        report(new ViolationReport(nameOf(context), List.of(late), Outcome.SENT));
    }

    void report(ViolationReport report) {
        try {
            settings.listener().onViolation(report);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            // a listener that fails must not take the page with it, and there is nobody else to tell
        }
    }

    private void judge(String push, List<Violation> violations, Outcome outcome, @Nullable Throwable cause) {
        if (settings.policy() != ViolationPolicy.FAIL) {
            report(new ViolationReport(push, violations, outcome));
            return;
        }
        ViolationReport refused = new ViolationReport(push, violations, Outcome.REFUSED);
        report(refused);
        throw new InvalidPushException(refused, cause);
    }
}
