package io.github.layerscribe.codegen.emit.java;

import io.github.layerscribe.codegen.plan.Deprecation;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.SetDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What Javadoc says about a property. */
final class PropertyDoc {

    private PropertyDoc() {}

    /** {@code Three-letter ISO 4217 code, such as EUR.} */
    static String sentence(Component component) {
        String clause = clause(component);
        return ".!?…".indexOf(clause.charAt(clause.length() - 1)) >= 0 ? clause : clause + ".";
    }

    /** The same, for {@code @param} of the record. */
    static String parameter(Component component) {
        String absent = component.isRequired() ? "" : "; null when absent";
        Deprecation deprecation = component.deprecated();
        String deprecated = deprecation == null ? "" : "; deprecated since " + deprecation.since();
        return clause(component) + absent + deprecated;
    }

    static String ofMapping(Component component) {
        return description(component) + ": one member for each element of the source.";
    }

    static String ofFixed(Component component) {
        return description(component) + ": always "
                + value(component, Objects.requireNonNull(component.member().fixedValue())) + ".";
    }

    /** {@code since 2.0.0; use … instead. Because.} */
    static String insteadOf(Deprecation deprecation) {
        String instead = deprecation.renamedTo() == null
                ? "."
                : "; use {@code " + deprecation.renamedTo().id() + "} instead.";
        return "since " + deprecation.since() + instead + because(deprecation);
    }

    static String because(Deprecation deprecation) {
        return deprecation.because() == null ? "" : " " + DocText.sentence(deprecation.because());
    }

    private static String clause(Component component) {
        PlanValue example = component.property().example();
        return example == null
                ? description(component)
                : description(component) + ", such as " + value(component, first(example));
    }

    private static String description(Component component) {
        PropertyDefinition property = component.property();
        String unit = property.documentation().unit() == null
                ? ""
                : " (" + DocText.of(property.documentation().unit()) + ")";
        return property.description() == null
                ? "The property {@code " + property.id() + "}" + unit
                : DocText.clause(property.description()) + unit;
    }

    private static PlanValue first(PlanValue example) {
        return example instanceof PlanValue.Many many && !many.values().isEmpty()
                ? many.values().get(0)
                : example;
    }

    private static String value(Component component, PlanValue value) {
        return value.match(new Values(component));
    }

    /** A value as prose: constants of enums as links, all else as code. */
    private record Values(Component component) implements PlanValue.Cases<String> {

        @Override
        public String text(String text) {
            return DocText.code(text);
        }

        @Override
        public String integer(long number) {
            return DocText.code(Long.toString(number));
        }

        @Override
        public String decimal(BigDecimal number) {
            return DocText.code(number.toPlainString());
        }

        @Override
        public String bool(boolean flag) {
            return DocText.code(Boolean.toString(flag));
        }

        @Override
        public String date(LocalDate date) {
            return DocText.code(date.toString());
        }

        @Override
        public String datetime(Instant instant) {
            return DocText.code(instant.toString());
        }

        @Override
        public String choice(SetDefinition.Value value) {
            String constant = component.names().table().constantOf(value);
            return "{@link " + component.elementType().simpleName() + "#" + constant + "}";
        }

        @Override
        public String list(List<PlanValue> values) {
            return DocText.code("[]");
        }

        @Override
        public String object(Map<PropertyDefinition, PlanValue> members) {
            return "an object";
        }
    }
}
