package io.github.layerscribe.codegen.imports.draft;

import java.util.List;
import java.util.Locale;

/** The type of a property as found. */
public sealed interface DraftType {

    /** One of the plan's own types. */
    enum Scalar implements DraftType {
        STRING,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        DATE,
        DATETIME;

        /** The word in the plan. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One of these texts. */
    record OfSet(List<DraftValue> values) implements DraftType {

        public OfSet {
            values = List.copyOf(values);
        }
    }

    /** Properties under it. */
    record OfObject(DraftObject object) implements DraftType {}

    /** Several of one type, which is no list itself. */
    record ListOf(DraftType element) implements DraftType {}

    /** The type, or that of a list's elements. */
    default DraftType element() {
        return this instanceof ListOf list ? list.element() : this;
    }
}
