package io.github.layerscribe.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code check}: an equation or comparison between properties, such as
 * {@code value = sum(items.price * items.quantity)}.
 *
 * <p>The rule is compiled into the type's straight-line checks; this annotation asks them, so there is one arithmetic.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Check.All.class)
@Constraint(validatedBy = Check.Validator.class)
public @interface Check {

    /** The rule as the plan writes it. */
    String value();

    /** The first property that the rule names, by its Java name: where the violation is reported. */
    String property();

    String message() default "{value} does not hold";

    Class<?>[] groups() default {};

    Class<? extends jakarta.validation.Payload>[] payload() default {};

    /** Several rules of this kind on one type. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        Check[] value();
    }

    /** Asks the compiled checks of the type. */
    final class Validator implements ConstraintValidator<Check, Validated> {

        private String message = "";
        private String property = "";

        /** For the validation engine, which creates it by its class. */
        public Validator() {}

        @Override
        public void initialize(Check rule) {
            message = Violations.checkMessage(rule.value());
            property = rule.property();
        }

        @Override
        public boolean isValid(Validated value, ConstraintValidatorContext context) {
            Violations violations = new Violations();
            value.validateInto(violations);
            boolean holds = violations.list().stream()
                    .noneMatch(violation -> violation.rule().equals("check")
                            && violation.message().equals(message));
            if (!holds) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode(property)
                        .addConstraintViolation();
            }
            return holds;
        }
    }
}
