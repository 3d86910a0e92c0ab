package io.github.layerscribe.codegen.parse.check;

import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.check.Check;
import io.github.layerscribe.codegen.plan.check.CheckSide;
import io.github.layerscribe.codegen.plan.check.Factor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a check says about a sample. */
public enum CheckVerdict {
    KEPT,
    BROKEN,
    /** An operand is absent. */
    SILENT;

    /** Evaluates a check, exactly. */
    public static CheckVerdict of(Check check, PlanValue.Structure sample) {
        Optional<Boolean> verdict = check.kind() == Check.Kind.NUMBER ? numbers(check, sample) : others(check, sample);
        return verdict.map(kept -> kept ? KEPT : BROKEN).orElse(SILENT);
    }

    private static Optional<Boolean> numbers(Check check, PlanValue.Structure sample) {
        Optional<BigDecimal> left = sum(check.left(), sample);
        Optional<BigDecimal> right = sum(check.right(), sample);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal tolerance = check.tolerance();
        if (tolerance != null) {
            return Optional.of(left.get().subtract(right.get()).abs().compareTo(tolerance) <= 0);
        }
        return Optional.of(holds(check.operator(), left.get().compareTo(right.get())));
    }

    private static Optional<BigDecimal> sum(CheckSide side, PlanValue.Structure sample) {
        BigDecimal total = BigDecimal.ZERO;
        for (CheckSide.Term term : side.terms()) {
            BigDecimal product = BigDecimal.ONE;
            for (Factor factor : term.factors()) {
                Optional<BigDecimal> value = factor.match(new Operand(sample));
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                product = product.multiply(value.get());
            }
            total = term.isNegative() ? total.subtract(product) : total.add(product);
        }
        return Optional.of(total);
    }

    private static Optional<Boolean> others(Check check, PlanValue.Structure sample) {
        Optional<PlanValue> left = single(check.left(), sample);
        Optional<PlanValue> right = single(check.right(), sample);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        if (left.get() instanceof PlanValue.Day one && right.get() instanceof PlanValue.Day two) {
            return Optional.of(holds(check.operator(), one.date().compareTo(two.date())));
        }
        if (left.get() instanceof PlanValue.Moment one && right.get() instanceof PlanValue.Moment two) {
            return Optional.of(holds(check.operator(), one.instant().compareTo(two.instant())));
        }
        return Optional.of(holds(check.operator(), left.get().equals(right.get()) ? 0 : 1));
    }

    private static Optional<PlanValue> single(CheckSide side, PlanValue.Structure sample) {
        List<PropertyDefinition> steps = side.terms().get(0).factors().get(0).properties();
        return walk(sample, steps);
    }

    private static Optional<PlanValue> walk(PlanValue.Structure sample, List<PropertyDefinition> steps) {
        PlanValue value = sample;
        for (PropertyDefinition step : steps) {
            value = value instanceof PlanValue.Structure structure
                    ? structure.members().get(step)
                    : null;
        }
        return Optional.ofNullable(value);
    }

    private static boolean holds(Check.Operator operator, int order) {
        return switch (operator) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
        };
    }

    private static Optional<BigDecimal> number(Optional<PlanValue> value) {
        if (value.isPresent() && value.get() instanceof PlanValue.Whole whole) {
            return Optional.of(BigDecimal.valueOf(whole.number()));
        }
        return value.isPresent() && value.get() instanceof PlanValue.Exact exact
                ? Optional.of(exact.number())
                : Optional.empty();
    }

    /** The value of a factor; nothing if any part of it is absent. */
    private record Operand(PlanValue.Structure sample) implements Factor.Cases<Optional<BigDecimal>> {

        @Override
        public Optional<BigDecimal> number(BigDecimal number) {
            return Optional.of(number);
        }

        @Override
        public Optional<BigDecimal> path(Factor.Path path) {
            return CheckVerdict.number(walk(sample, path.steps()));
        }

        @Override
        public Optional<BigDecimal> sum(PropertyDefinition list, List<PropertyDefinition> factors) {
            if (!(sample.members().get(list) instanceof PlanValue.Many elements)) {
                return Optional.empty();
            }
            BigDecimal total = BigDecimal.ZERO;
            for (PlanValue element : elements.values()) {
                BigDecimal product = BigDecimal.ONE;
                for (PropertyDefinition factor : factors) {
                    Optional<BigDecimal> value = element instanceof PlanValue.Structure object
                            ? CheckVerdict.number(walk(object, List.of(factor)))
                            : Optional.empty();
                    if (value.isEmpty()) {
                        return Optional.empty();
                    }
                    product = product.multiply(value.get());
                }
                total = total.add(product);
            }
            return Optional.of(total);
        }

        @Override
        public Optional<BigDecimal> count(PropertyDefinition list) {
            return sample.members().get(list) instanceof PlanValue.Many elements
                    ? Optional.of(BigDecimal.valueOf(elements.values().size()))
                    : Optional.empty();
        }
    }
}
