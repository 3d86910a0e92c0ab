package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.ClassName;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.SetDefinition;
import org.jspecify.annotations.Nullable;

/** What a value, or a member of a list, is in Java, and what the sink calls it. */
enum ValueKind {
    TEXT("text", RuntimeTypes.STRING),
    HASH("hash", RuntimeTypes.SHA_256),
    INTEGER("integer", RuntimeTypes.LONG),
    DECIMAL("decimal", RuntimeTypes.BIG_DECIMAL),
    FLAG("flag", RuntimeTypes.BOOLEAN),
    DATE("date", RuntimeTypes.LOCAL_DATE),
    MOMENT("dateTime", RuntimeTypes.INSTANT),
    CHOICE("choice", null),
    OBJECT("object", null);

    private final String sinkMethod;
    private final @Nullable ClassName type;

    ValueKind(String sinkMethod, @Nullable ClassName type) {
        this.sinkMethod = sinkMethod;
        this.type = type;
    }

    static ValueKind of(PropertyDefinition property) {
        return property.type().elementType().match(new Kinds(property));
    }

    /** {@code text}, and {@code texts} for a list. */
    String sinkMethod(boolean isList) {
        return !isList ? sinkMethod : this == HASH ? "hashes" : sinkMethod + "s";
    }

    /** The class of a value; of sets and objects, the one generated from the plan. */
    ClassName type(PropertyDefinition property, JavaNames names) {
        return type != null ? type : names.typeOf(property.type().elementType());
    }

    private record Kinds(PropertyDefinition property) implements PropertyType.Cases<ValueKind> {

        @Override
        public ValueKind string() {
            return property.isHash() ? HASH : TEXT;
        }

        @Override
        public ValueKind integer() {
            return INTEGER;
        }

        @Override
        public ValueKind decimal() {
            return DECIMAL;
        }

        @Override
        public ValueKind bool() {
            return FLAG;
        }

        @Override
        public ValueKind date() {
            return DATE;
        }

        @Override
        public ValueKind datetime() {
            return MOMENT;
        }

        @Override
        public ValueKind set(SetDefinition set) {
            return CHOICE;
        }

        @Override
        public ValueKind object(String objectId) {
            return OBJECT;
        }

        @Override
        public ValueKind list(PropertyType element) {
            throw new IllegalArgumentException("a list of lists");
        }
    }
}
