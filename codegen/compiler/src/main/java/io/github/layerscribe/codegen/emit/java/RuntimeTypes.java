package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.ClassName;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The types that generated code refers to. The compiler knows those of the runtime by name only, so it runs without it.
 */
final class RuntimeTypes {

    static final ClassName BACKEND_EVENT = event("BackendEvent");
    static final ClassName CONTEXT = event("Context");
    static final ClassName CONTEXT_INFO = event("ContextInfo");
    static final ClassName EVENT = event("Event");
    static final ClassName EVENT_INFO = event("EventInfo");
    static final ClassName GENERATED = event("Generated");
    static final ClassName LISTS = event("Lists");
    static final ClassName PLAN_OBJECT = event("PlanObject");

    static final ClassName PAYLOAD_SINK = payload("PayloadSink");
    static final ClassName PROPERTY_NAME = payload("PropertyName");
    static final ClassName SHA_256 = payload("Sha256");
    static final ClassName WIRE_TIME = payload("WireTime");
    static final ClassName WIRE_VALUE = payload("WireValue");

    static final ClassName ANY_OF = validation("AnyOf");
    static final ClassName CHECK = validation("Check");
    static final ClassName CODE_POINTS = validation("CodePoints");
    static final ClassName CONSTRAINTS = validation("Constraints");
    static final ClassName DECIMAL_SUM = validation("DecimalSum");
    static final ClassName DECIMALS = validation("Decimals");
    static final ClassName EXACT_NUMBER = validation("ExactNumber");
    static final ClassName FORMAT = validation("Format");
    static final ClassName REQUIRES = validation("Requires");
    static final ClassName TEXT_PATTERN = validation("TextPattern");
    static final ClassName VIOLATIONS = validation("Violations");
    static final ClassName WELL_FORMED = validation("WellFormed");

    static final ClassName VALID = ClassName.get("jakarta.validation", "Valid");
    static final ClassName DECIMAL_MAX = jakarta("DecimalMax");
    static final ClassName DECIMAL_MIN = jakarta("DecimalMin");
    static final ClassName MAX = jakarta("Max");
    static final ClassName MIN = jakarta("Min");
    static final ClassName NOT_NULL = jakarta("NotNull");
    static final ClassName PATTERN = jakarta("Pattern");
    static final ClassName SIZE = jakarta("Size");

    static final ClassName JSON_FORMAT = jackson("JsonFormat");
    static final ClassName JSON_INCLUDE = jackson("JsonInclude");
    static final ClassName JSON_PROPERTY = jackson("JsonProperty");
    static final ClassName JSON_VALUE = jackson("JsonValue");

    static final ClassName BIG_DECIMAL = ClassName.get(BigDecimal.class);
    static final ClassName BOOLEAN = ClassName.get(Boolean.class);
    static final ClassName DEPRECATED = ClassName.get(Deprecated.class);
    static final ClassName FUNCTION = ClassName.get(Function.class);
    static final ClassName INSTANT = ClassName.get(Instant.class);
    static final ClassName INTEGER = ClassName.get(Integer.class);
    static final ClassName ITERABLE = ClassName.get(Iterable.class);
    static final ClassName LIST = ClassName.get(List.class);
    static final ClassName LOCAL_DATE = ClassName.get(LocalDate.class);
    static final ClassName LONG = ClassName.get(Long.class);
    static final ClassName OPTIONAL = ClassName.get(Optional.class);
    static final ClassName OVERRIDE = ClassName.get(Override.class);
    static final ClassName STREAM = ClassName.get(Stream.class);
    static final ClassName STRING = ClassName.get(String.class);
    static final ClassName SUPPRESS_WARNINGS = ClassName.get(SuppressWarnings.class);

    private RuntimeTypes() {}

    private static ClassName event(String name) {
        return ClassName.get("io.github.layerscribe.event", name);
    }

    private static ClassName payload(String name) {
        return ClassName.get("io.github.layerscribe.payload", name);
    }

    private static ClassName validation(String name) {
        return ClassName.get("io.github.layerscribe.validation", name);
    }

    private static ClassName jakarta(String name) {
        return ClassName.get("jakarta.validation.constraints", name);
    }

    private static ClassName jackson(String name) {
        return ClassName.get("com.fasterxml.jackson.annotation", name);
    }
}
