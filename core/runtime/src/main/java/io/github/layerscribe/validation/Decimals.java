package io.github.layerscribe.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code decimals}: the most digits after the point; zeros at the end do not count. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Decimals.Validator.class)
public @interface Decimals {

    int value();

    String message() default "must have at most {value} digits after the point";

    Class<?>[] groups() default {};

    Class<? extends jakarta.validation.Payload>[] payload() default {};

    /** Judges as the straight-line check of the same name does. */
    final class Validator implements ConstraintValidator<Decimals, BigDecimal> {

        private int most;

        /** For the validation engine, which creates it by its class. */
        public Validator() {}

        @Override
        public void initialize(Decimals rule) {
            most = rule.value();
        }

        @Override
        public boolean isValid(@Nullable BigDecimal value, ConstraintValidatorContext context) {
            return value == null || Constraints.hasDecimals(value, most);
        }
    }
}
