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

/** A date or instant of the years 1 to 9999, or a hash of 64 lower-case hexadecimal digits. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WellFormed.Validator.class)
public @interface WellFormed {

    String message() default "must be in the form that the receiver expects";

    Class<?>[] groups() default {};

    Class<? extends jakarta.validation.Payload>[] payload() default {};

    /** Judges as the straight-line check of the same name does. */
    final class Validator implements ConstraintValidator<WellFormed, Object> {

        /** For the validation engine, which creates it by its class. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return value == null || Constraints.isWellFormed(value);
        }
    }
}
