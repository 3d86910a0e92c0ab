package io.github.layerscribe.codegen.emit.javascript;

import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.check.Check;
import io.github.layerscribe.codegen.plan.check.CheckSide;
import io.github.layerscribe.codegen.plan.check.Factor;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** A plan's {@code check} in JavaScript: {@code check('value = sum(…)', 'value', path('value'), '=', sum('items', …))}. */
final class CheckExpression implements Factor.Cases<String> {

    private CheckExpression() {}

    static String of(Check check) {
        String tolerance = check.tolerance() == null
                ? ""
                : ", " + Literal.of(check.tolerance().toPlainString());
        return "check(" + Literal.of(check.text()) + ", "
                + Literal.of(check.firstProperty().id()) + ", "
                + side(check.left()) + ", " + Literal.of(check.operator().symbol()) + ", " + side(check.right())
                + tolerance + ")";
    }

    private static String side(CheckSide side) {
        return joined("plus", side.terms().stream().map(CheckExpression::term).toList());
    }

    private static String term(CheckSide.Term term) {
        CheckExpression factors = new CheckExpression();
        String product = joined(
                "times",
                term.factors().stream().map(factor -> factor.match(factors)).toList());
        return term.isNegative() ? "minus(" + product + ")" : product;
    }

    private static String joined(String function, List<String> parts) {
        return parts.size() == 1 ? parts.get(0) : function + "(" + String.join(", ", parts) + ")";
    }

    @Override
    public String number(BigDecimal number) {
        return "number(" + Literal.of(number.toPlainString()) + ")";
    }

    @Override
    public String path(Factor.Path path) {
        String inner = path.steps().size() == 1
                ? ""
                : ", " + Literal.of(path.last().id()) + ", "
                        + Literal.of(path.last().wireName());
        return "path(" + Literal.of(path.steps().get(0).id()) + inner + ")";
    }

    @Override
    public String sum(PropertyDefinition list, List<PropertyDefinition> factors) {
        return factors.stream()
                .map(factor -> "[" + Literal.of(factor.id()) + ", " + Literal.of(factor.wireName()) + "]")
                .collect(Collectors.joining(", ", "sum(" + Literal.of(list.id()) + ", ", ")"));
    }

    @Override
    public String count(PropertyDefinition list) {
        return "count(" + Literal.of(list.id()) + ")";
    }
}
