package io.github.layerscribe;

import io.github.layerscribe.event.Context;
import io.github.layerscribe.validation.InvalidPushException;
import io.github.layerscribe.validation.Violation;
import io.github.layerscribe.validation.ViolationPolicy;
import io.github.layerscribe.validation.ViolationReport;
import io.github.layerscribe.validation.ViolationReport.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applies the policy, and shields the caller from the listener. */
final class ViolationReporter {

    private final DataLayerSettings settings;

    ViolationReporter(DataLayerSettings settings) {
        this.settings = settings;
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

    void reportLate(Context context) {
        String message = "the context is printed below the tag container; push it before the page renders";
        Violation late = new Violation("", "context-after-container", message);
        report(new ViolationReport(context.pushName(), List.of(late), Outcome.SENT));
    }

    void report(ViolationReport report) {
        try {
            settings.listener().onViolation(report);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
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
