package io.github.layerscribe.codegen.parse.check;

import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.check.CheckSide;
import io.github.layerscribe.codegen.plan.check.Factor;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a check as a plan would, with single blanks: what code and documents show is never raw plan text. */
final class CheckPrinter implements Factor.Cases<String> {

    private CheckPrinter() {}

    static String print(CheckSide side) {
        CheckPrinter printer = new CheckPrinter();
        StringBuilder text = new StringBuilder();
        for (CheckSide.Term term : side.terms()) {
            if (text.length() > 0) {
                text.append(term.isNegative() ? " - " : " + ");
            }
            text.append(
                    term.factors().stream().map(factor -> factor.match(printer)).collect(Collectors.joining(" * ")));
        }
        return text.toString();
    }

    @Override
    public String number(BigDecimal number) {
        return number.toPlainString();
    }

    @Override
    public String path(Factor.Path path) {
        return path.steps().stream().map(PropertyDefinition::id).collect(Collectors.joining("."));
    }

    @Override
    public String sum(PropertyDefinition list, List<PropertyDefinition> factors) {
        return factors.stream()
                .map(factor -> list.id() + "." + factor.id())
                .collect(Collectors.joining(" * ", "sum(", ")"));
    }

    @Override
    public String count(PropertyDefinition list) {
        return "count(" + list.id() + ")";
    }
}
