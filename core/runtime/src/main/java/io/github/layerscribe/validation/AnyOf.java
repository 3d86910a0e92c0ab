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
import java.util.Collections;
import java.util.List;

/** {@code any_of}: at least one of these properties must be present. Names are those on the wire. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(AnyOf.All.class)
@Constraint(validatedBy = AnyOf.Validator.class)
public @interface AnyOf {

    String[] value();

    String message() default "at least one of {value} must be present";

    Class<?>[] groups() default {};

    Class<? extends jakarta.validation.Payload>[] payload() default {};

    /** Several rules of this kind on one type. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        AnyOf[] value();
    }

    /** Looks at the payload as a tree, so it needs no reflection. */
    final class Validator implements ConstraintValidator<AnyOf, Payload> {

        private List<String> properties = List.of();

        /** For the validation engine, which creates it by its class. */
        public Validator() {}

        @Override
        public void initialize(AnyOf rule) {
            properties = List.of(rule.value());
        }

        @Override
        public boolean isValid(Payload payload, ConstraintValidatorContext context) {
            return !Collections.disjoint(PayloadTree.of(payload).keySet(), properties);
        }
    }
}
