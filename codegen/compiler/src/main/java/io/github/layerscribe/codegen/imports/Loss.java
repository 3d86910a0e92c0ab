package io.github.layerscribe.codegen.imports;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.source.SourceRange;

/**
 * One thing of the source that the plan does not say, or says otherwise.
 *
 * @param kind why
 * @param place the whole text that is concerned, from the key to the end of its value
 * @param what the thing, in one sentence
 * @param outcome what became of it, in one sentence
 */
public record Loss(Kind kind, SourceRange place, String what, String outcome) {

    /** Why something was lost; in the order of the report, gravest first. */
    public enum Kind {
        NAME("Names that receivers cannot be sent"),
        SHAPE("Values where something else was expected"),
        REQUIRED("Required properties that are not in the plan"),
        FREE_FORM("Objects and lists without a form"),
        ANY_TYPE("Properties of any type"),
        UNION("Properties of several types"),
        CONDITION("Rules between properties"),
        BOUND("Rules of values that a plan says otherwise or not at all"),
        NULL("Properties that may be null"),
        CONTRADICTION("One name with several meanings"),
        VERSION("Older versions"),
        UNUSED("Definitions that nothing uses"),
        TEXT("Texts beside the one that was kept"),
        KEY("Keys that mean nothing to a plan");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The heading of this kind in a report. */
        public String title() {
            return title;
        }
    }

    public Loss {
        what = Diagnostic.error("loss", place, what, outcome).message();
        outcome = Diagnostic.error("loss", place, what, outcome).hint();
    }

    /** {@code file:line:column: what outcome}. */
    @Override
    public String toString() {
        return place + ": " + what + " " + outcome;
    }
}
