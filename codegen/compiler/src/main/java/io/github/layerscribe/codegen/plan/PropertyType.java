package io.github.layerscribe.codegen.plan;

import java.util.Locale;

/**
 * The type of a property. Use {@link #match} to tell them apart: javac then finds every place when a type is added.
 *
 * <pre>{@code
 * ClassName type = property.type().match(new PropertyType.Cases<>() { … });
 * }</pre>
 */
public sealed interface PropertyType {

    /** Calls the one case that fits. */
    <R> R match(Cases<R> cases);

    /** The type in the plan's own words: {@code string}, {@code list of item}, {@code a | b}. */
    String words();

    /** The type of an element for a list, else this type. */
    default PropertyType elementType() {
        return this;
    }

    default boolean isList() {
        return false;
    }

    /** Whether it is an integer or a decimal. */
    default boolean isNumber() {
        return this == Scalar.INTEGER || this == Scalar.DECIMAL;
    }

    /** One method for each kind of type. */
    interface Cases<R> {
        R string();

        /** Whole number within ±(2^53−1). */
        R integer();

        /** Exact decimal number of at most 15 significant digits. */
        R decimal();

        R bool();

        R date();

        /** An instant. */
        R datetime();

        R set(SetDefinition set);

        /** An object, by its id: {@code plan.objects().get(objectId)}. */
        R object(String objectId);

        /** A list; its elements are never lists. */
        R list(PropertyType element);
    }

    /** The types without parts. */
    enum Scalar implements PropertyType {
        STRING,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        DATE,
        DATETIME;

        @Override
        public <R> R match(Cases<R> cases) {
            return switch (this) {
                case STRING -> cases.string();
                case INTEGER -> cases.integer();
                case DECIMAL -> cases.decimal();
                case BOOLEAN -> cases.bool();
                case DATE -> cases.date();
                case DATETIME -> cases.datetime();
            };
        }

        @Override
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One value of a closed set. */
    record OfSet(SetDefinition set) implements PropertyType {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.set(set);
        }

        @Override
        public String words() {
            return set.isInline()
                    ? String.join(
                            " | ",
                            set.values().stream().map(SetDefinition.Value::id).toList())
                    : set.id();
        }
    }

    /** An object; by id, because objects nest. */
    record OfObject(String objectId) implements PropertyType {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.object(objectId);
        }

        @Override
        public String words() {
            return objectId;
        }
    }

    /** A list of anything but lists. */
    record ListOf(PropertyType element) implements PropertyType {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.list(element);
        }

        @Override
        public String words() {
            return "list of " + element.words();
        }

        @Override
        public PropertyType elementType() {
            return element;
        }

        @Override
        public boolean isList() {
            return true;
        }
    }
}
