package io.github.layerscribe.codegen.diff.words;

import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.check.Check;
import io.github.layerscribe.codegen.plan.check.CheckSide;
import io.github.layerscribe.codegen.plan.check.Factor;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** A check as text in the ids of the newer plan; numbers by value. */
public final class CheckWords implements Factor.Cases<String> {

    private final Renames renames;

    public CheckWords(Renames renames) {
        this.renames = renames;
    }

    public String of(Check check) {
        String compared = side(check.left()) + " " + check.operator().symbol() + " " + side(check.right());
        return check.tolerance() == null ? compared : compared + " +- " + PlanWords.number(check.tolerance());
    }

    private String side(CheckSide side) {
        StringBuilder words = new StringBuilder();
        for (CheckSide.Term term : side.terms()) {
            String sign = term.isNegative() ? "- " : words.isEmpty() ? "" : "+ ";
            words.append(words.isEmpty() ? "" : " ").append(sign);
            words.append(
                    term.factors().stream().map(factor -> factor.match(this)).collect(Collectors.joining(" * ")));
        }
        return words.toString();
    }

    @Override
    public String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Override
    public String path(Factor.Path path) {
        return path.steps().stream().map(this::id).collect(Collectors.joining("."));
    }

    @Override
    public String sum(PropertyDefinition list, List<PropertyDefinition> factors) {
        return factors.stream()
                .map(factor -> id(list) + "." + id(factor))
                .collect(Collectors.joining(" * ", "sum(", ")"));
    }

    @Override
    public String count(PropertyDefinition list) {
        return "count(" + id(list) + ")";
    }

    private String id(PropertyDefinition property) {
        return renames.of("properties", property.id());
    }
}
