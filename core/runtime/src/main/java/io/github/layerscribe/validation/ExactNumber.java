package io.github.layerscribe.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A number that JavaScript holds exactly: an integer up to 2^53 - 1, or a decimal of at most 15 digits. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ExactNumber.Validator.class)
public @interface ExactNumber {

    String message() default "must be a number that JavaScript holds exactly";

    Class<?>[] groups() default {};

    Class<? extends jakarta.validation.Payload>[] payload() default {};

    /** Judges as the straight-line check of the same name does. */
    final class Validator implements ConstraintValidator<ExactNumber, Number> {

        /** For the validation engine, which creates it by its class. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable Number value, ConstraintValidatorContext context) {
            return value == null || Constraints.isExact(value);
        }
    }
}
