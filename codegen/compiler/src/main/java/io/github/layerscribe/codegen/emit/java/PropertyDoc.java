package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.ClassName;
import io.github.layerscribe.codegen.plan.Deprecation;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.SetDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What Javadoc says about a property. */
final class PropertyDoc {

    private final PropertyDefinition property;
    private final ClassName elementType;
    private final JavaNames names;

    PropertyDoc(PropertyDefinition property, ClassName elementType, JavaNames names) {
        this.property = property;
        this.elementType = elementType;
        this.names = names;
    }

    static PropertyDoc of(Component component) {
        return new PropertyDoc(component.property(), component.elementType(), component.names());
    }

    /** {@code Three-letter ISO 4217 code, such as EUR.} */
    String sentence() {
        String clause = clause();
        return ".!?…".indexOf(clause.charAt(clause.length() - 1)) >= 0 ? clause : clause + ".";
    }

    /** The same, for {@code @param} of the record. */
    String parameter(boolean isRequired) {
        String absent = isRequired ? "" : "; null when absent";
        Deprecation deprecation = property.deprecated();
        String deprecated = deprecation == null ? "" : "; deprecated since " + deprecation.since();
        return clause() + absent + deprecated;
    }

    String ofMapping() {
        return description() + ": one member for each element of the source.";
    }

    String ofFixed(PlanValue value) {
        return description() + ": always " + value.match(new Values()) + ".";
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

    private String clause() {
        PlanValue example = property.example();
        return example == null
                ? description()
                : description() + ", such as " + first(example).match(new Values());
    }

    private String description() {
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

    /** A value as prose: constants of enums as links, all else as code. */
    private final class Values implements PlanValue.Cases<String> {

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
            String constant = names.table().constantOf(value);
            return "{@link " + elementType.simpleName() + "#" + constant + "}";
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
