package io.github.layerscribe.validation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was wrong with one push, handed to the {@link ViolationListener}. Never holds a value.
 *
 * @param push the event's name as the receiver sees it, or the context's id
 * @param violations at least one
 * @param outcome what became of the push
 */
public record ViolationReport(String push, List<Violation> violations, Outcome outcome) {

    public ViolationReport {
        violations = List.copyOf(violations);
    }

    /** One line for people, such as {@code `purchase` was sent: `currency` is missing}. */
    @Override
    public String toString() {
        return violations.stream()
                .map(Violation::message)
                .collect(Collectors.joining("; ", "`" + push + "` " + outcome.words + ": ", ""));
    }

    /** What became of the push. */
    public enum Outcome {
        /** It is in the page all the same. */
        SENT("was sent"),
        /** It is not in the page. */
        LEFT_OUT("was left out"),
        /** The caller got an exception. */
        REFUSED("was refused");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }
    }
}
