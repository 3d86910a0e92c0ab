package io.github.layerscribe.validation;

import io.github.layerscribe.payload.Payload;
import io.github.layerscribe.payload.PayloadTree;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;

/**
 * {@code requires}: when one property is present, or has one of the given values, others must be present too. Names and
 * values are those on the wire.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Requires.All.class)
@Constraint(validatedBy = Requires.Validator.class)
public @interface Requires {

    /** The property of the condition. */
    String property();

    /** The values for which the condition holds, as text; empty: any value. */
    String[] values() default {};

    /** What must then be present. */
    String[] needs();

    String message() default "because of {property}, {needs} must be present";

    Class<?>[] groups() default {};

    Class<? extends jakarta.validation.Payload>[] payload() default {};

    /** Several rules of this kind on one type. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        Requires[] value();
    }

    /** Looks at the payload as a tree, so it needs no reflection. */
    final class Validator implements ConstraintValidator<Requires, Payload> {

        private String property = "";
        private List<String> values = List.of();
        private List<String> needs = List.of();

        /** For the validation engine, which creates it by its class. */
        public Validator() {}

        @Override
        public void initialize(Requires rule) {
            property = rule.property();
            values = List.of(rule.values());
            needs = List.of(rule.needs());
        }

        @Override
        public boolean isValid(Payload payload, ConstraintValidatorContext context) {
            Map<String, Object> tree = PayloadTree.of(payload);
            Object value = tree.get(property);
            boolean applies = value != null && (values.isEmpty() || values.contains(value.toString()));
            return !applies || tree.keySet().containsAll(needs);
        }
    }
}
