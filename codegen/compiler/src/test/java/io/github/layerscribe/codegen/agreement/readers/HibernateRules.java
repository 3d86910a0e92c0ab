package io.github.layerscribe.codegen.agreement.readers;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.validation.AnyOf;
import io.github.layerscribe.validation.Check;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.Constraints;
import io.github.layerscribe.validation.Decimals;
import io.github.layerscribe.validation.ExactNumber;
import io.github.layerscribe.validation.Requires;
import io.github.layerscribe.validation.WellFormed;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What Hibernate Validator finds by the annotations of generated code, in the words of the plan: {@code path rule}. */
public final class HibernateRules {

    private static final Map<Class<? extends Annotation>, String> RULES = Map.ofEntries(
            Map.entry(NotNull.class, "required"),
            Map.entry(Min.class, "min"),
            Map.entry(DecimalMin.class, "min"),
            Map.entry(Max.class, "max"),
            Map.entry(DecimalMax.class, "max"),
            Map.entry(Decimals.class, "decimals"),
            Map.entry(ExactNumber.class, "exact"),
            Map.entry(WellFormed.class, "format"),
            Map.entry(AnyOf.class, "any_of"),
            Map.entry(Requires.class, "requires"),
            Map.entry(Check.class, "check"));

    private static final Set<String> FORMATS = Set.of(
            Constraints.CURRENCY,
            Constraints.COUNTRY,
            Constraints.LANGUAGE,
            Constraints.EMAIL,
            Constraints.URL,
            Constraints.PATH,
            Constraints.UUID);

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    public Set<String> brokenBy(Object push) {
        return validator.validate(push).stream()
                .map(violation -> path(push.getClass(), violation.getPropertyPath()) + " " + rule(violation))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String rule(ConstraintViolation<?> violation) {
        Annotation annotation = violation.getConstraintDescriptor().getAnnotation();
        if (annotation instanceof CodePoints length) {
            String text = violation.getInvalidValue().toString();
            return text.codePointCount(0, text.length()) < length.min() ? "min_length" : "max_length";
        }
        if (annotation instanceof Size size) {
            return ((List<?>) violation.getInvalidValue()).size() < size.min() ? "min_items" : "max_items";
        }
        if (annotation instanceof Pattern pattern) {
            return FORMATS.contains(pattern.regexp()) ? "format" : "pattern";
        }
        return RULES.get(annotation.annotationType());
    }

    /** Java names become those on the wire, as in an application with a provider of property names. */
    private static String path(Class<?> root, Path path) {
        StringBuilder text = new StringBuilder();
        Class<?> type = root;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                text.append('[').append(node.getIndex()).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                Method accessor = accessor(type, node.getName());
                String name = accessor.getAnnotation(JsonProperty.class).value();
                text.append(text.isEmpty() ? "" : ".").append(name);
                type = accessor.getGenericReturnType() instanceof ParameterizedType list
                        ? (Class<?>) list.getActualTypeArguments()[0]
                        : accessor.getReturnType();
            }
        }
        return text.toString();
    }

    private static Method accessor(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
