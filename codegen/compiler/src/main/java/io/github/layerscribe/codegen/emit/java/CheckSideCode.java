package io.github.layerscribe.codegen.emit.java;

import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.check.CheckSide;
import io.github.layerscribe.codegen.plan.check.Factor;
import java.math.BigDecimal;
import java.util.List;

/** Prints one side: an exact sum of terms. */
final class CheckSideCode implements Factor.Cases<String> {

    private final String side;
    private final List<String> lines;
    private final CheckOperands operands;
    private final Constants constants;
    private int innerSums;

    CheckSideCode(String side, List<String> lines, CheckOperands operands, Constants constants) {
        this.side = side;
        this.lines = lines;
        this.operands = operands;
        this.constants = constants;
    }

    void add(CheckSide sum) {
        String start = declaration(side);
        if (isLoop(sum.terms().get(0))) {
            lines.add(start + ";");
            sum.terms().forEach(this::add);
        } else {
            lines.add(start + product(sum.terms().get(0)) + ";");
            sum.terms().stream().skip(1).forEach(this::add);
        }
    }

    private String declaration(String name) {
        String type = operands.types().of(RuntimeTypes.DECIMAL_SUM);
        return type + " " + name + " = new " + type + "()";
    }

    private void add(CheckSide.Term term) {
        if (isLoop(term)) {
            addLoop(side, start(term), (Factor.Sum) term.factors().get(0));
        } else {
            lines.add(side + product(term) + ";");
        }
    }

    /** Whether the elements of a list can be added to the side one by one. */
    private static boolean isLoop(CheckSide.Term term) {
        return term.factors().size() == 1 && term.factors().get(0) instanceof Factor.Sum;
    }

    private static String start(CheckSide.Term term) {
        return term.isNegative() ? "minus" : "plus";
    }

    private String product(CheckSide.Term term) {
        List<String> factors =
                term.factors().stream().map(factor -> factor.match(this)).toList();
        return "." + start(term) + "(" + String.join(").times(", factors) + ")";
    }

    private void addLoop(String target, String start, Factor.Sum sum) {
        Component list = operands.component(sum.list());
        List<String> accessors = sum.factors().stream().map(operands::accessor).toList();
        String type = operands.types().of(list.elementType());
        lines.add("for (" + type + " element : " + list.read() + ") {");
        lines.add(JavaText.INDENT + target + "." + start + "(element." + String.join("()).times(element.", accessors)
                + "());");
        lines.add("}");
    }

    @Override
    public String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        boolean isWhole = plain.scale() <= 0 && plain.precision() - plain.scale() <= 18;
        return isWhole ? Literals.integer(plain.longValueExact()) : constants.decimal("FACTOR", number);
    }

    @Override
    public String path(Factor.Path path) {
        return operands.read(path);
    }

    @Override
    public String sum(PropertyDefinition list, List<PropertyDefinition> factors) {
        innerSums++;
        String name = side + "Factor" + innerSums;
        lines.add(declaration(name) + ";");
        addLoop(name, "plus", new Factor.Sum(list, factors));
        return name;
    }

    @Override
    public String count(PropertyDefinition list) {
        return operands.component(list).read() + ".size()";
    }
}
