package io.github.layerscribe.codegen.diagnostic;

import io.github.layerscribe.codegen.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/**
 * One problem of a plan, with everything a person needs to cure it.
 *
 * @param severity whether generation stops
 * @param rule the id of the rule that was broken, such as {@code unknown-property}
 * @param range where
 * @param message what is wrong, in one sentence
 * @param hint what to do about it; empty where the message says it all
 * @param related other places that belong to it, such as the first of two definitions
 */
public record Diagnostic(
        Severity severity, String rule, SourceRange range, String message, String hint, List<Related> related) {

    public Diagnostic {
        message = PrintableText.of(message);
        hint = PrintableText.of(hint);
        related = List.copyOf(related);
    }

    /** Another place, and what is to be seen there. */
    public record Related(SourceRange range, String message) {

        public Related {
            message = PrintableText.of(message);
        }
    }

    public static Diagnostic error(String rule, SourceRange range, String message, String hint) {
        return new Diagnostic(Severity.ERROR, rule, range, message, hint, List.of());
    }

    public static Diagnostic warning(String rule, SourceRange range, String message, String hint) {
        return new Diagnostic(Severity.WARNING, rule, range, message, hint, List.of());
    }

    /** This diagnostic with one more place. */
    public Diagnostic with(SourceRange place, String what) {
        List<Related> places = new ArrayList<>(related);
        places.add(new Related(place, what));
        return new Diagnostic(severity, rule, range, message, hint, places);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Message and hint as one text. */
    public String text() {
        return hint.isEmpty() ? message : message + " " + hint;
    }

    /** {@code file:line:column: error [rule] text}. */
    @Override
    public String toString() {
        return PrintableText.of(range.toString()) + ": " + severity.word() + " [" + rule + "] " + text();
    }
}
