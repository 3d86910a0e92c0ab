package io.github.layerscribe.codegen.agreement.readers;

import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.check.Check;
import io.github.layerscribe.codegen.plan.check.CheckSide;
import io.github.layerscribe.codegen.plan.check.Factor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A check by the book: {@link BigDecimal} arithmetic over the tree of what an event writes. It says nothing where an
 * operand is absent or breaks a rule of its own.
 */
public final class CheckEvaluator {

    private final Map<String, Object> tree;
    private final Set<String> broken;

    /** The broken rules are {@code path rule}, without those of checks. */
    public CheckEvaluator(Map<String, Object> tree, Set<String> broken) {
        this.tree = tree;
        this.broken = broken;
    }

    public boolean isBroken(Check check) {
        return check.factors().allMatch(factor -> factor.match(new Readable())) && !holds(check);
    }

    private boolean holds(Check check) {
        if (check.kind() != Check.Kind.NUMBER) {
            String left = single(check.left()).toString();
            return compare(
                    check.operator(), left.compareTo(single(check.right()).toString()));
        }
        BigDecimal difference = sum(check.left()).subtract(sum(check.right()));
        return check.tolerance() == null
                ? compare(check.operator(), difference.signum())
                : difference.abs().compareTo(check.tolerance()) <= 0;
    }

    private static boolean compare(Check.Operator operator, int order) {
        return switch (operator) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
        };
    }

    private Object single(CheckSide side) {
        return at((Factor.Path) side.terms().get(0).factors().get(0));
    }

    private BigDecimal sum(CheckSide side) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CheckSide.Term term : side.terms()) {
            BigDecimal product = BigDecimal.ONE;
            for (Factor factor : term.factors()) {
                product = product.multiply(factor.match(new Number()));
            }
            sum = term.isNegative() ? sum.subtract(product) : sum.add(product);
        }
        return sum;
    }

    private Object at(Factor.Path path) {
        Object value = tree;
        for (PropertyDefinition step : path.steps()) {
            value = value == null ? null : ((Map<?, ?>) value).get(step.wireName());
        }
        return value;
    }

    private List<?> list(PropertyDefinition property) {
        return (List<?>) tree.get(property.wireName());
    }

    private boolean isSound(String pathPattern) {
        Pattern found = Pattern.compile(pathPattern);
        return broken.stream().noneMatch(rule -> found.matcher(rule).matches());
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }

    /** Whether an operand is there and keeps its own rules. */
    private final class Readable implements Factor.Cases<Boolean> {

        @Override
        public Boolean number(BigDecimal number) {
            return true;
        }

        @Override
        public Boolean path(Factor.Path path) {
            String name = path.steps().stream()
                    .map(step -> Pattern.quote(step.wireName()))
                    .reduce((first, second) -> first + "\\." + second)
                    .orElseThrow();
            return at(path) != null && isSound(name + " .*");
        }

        @Override
        public Boolean sum(PropertyDefinition list, List<PropertyDefinition> factors) {
            String name = Pattern.quote(list.wireName());
            return list(list) != null
                    && isSound(name + " .*")
                    && isSound(name + "\\[\\d+] required")
                    && factors.stream()
                            .allMatch(factor -> isSound(name + "\\[\\d+]\\." + Pattern.quote(factor.wireName()) + " .*")
                                    && list(list).stream()
                                            .allMatch(member -> ((Map<?, ?>) member).containsKey(factor.wireName())));
        }

        @Override
        public Boolean count(PropertyDefinition list) {
            return list(list) != null && isSound(Pattern.quote(list.wireName()) + "(\\[\\d+].*)? .*");
        }
    }

    private final class Number implements Factor.Cases<BigDecimal> {

        @Override
        public BigDecimal number(BigDecimal number) {
            return number;
        }

        @Override
        public BigDecimal path(Factor.Path path) {
            return CheckEvaluator.number(at(path));
        }

        @Override
        public BigDecimal sum(PropertyDefinition list, List<PropertyDefinition> factors) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Object member : list(list)) {
                BigDecimal product = BigDecimal.ONE;
                for (PropertyDefinition factor : factors) {
                    product = product.multiply(CheckEvaluator.number(((Map<?, ?>) member).get(factor.wireName())));
                }
                sum = sum.add(product);
            }
            return sum;
        }

        @Override
        public BigDecimal count(PropertyDefinition list) {
            return BigDecimal.valueOf(list(list).size());
        }
    }
}
