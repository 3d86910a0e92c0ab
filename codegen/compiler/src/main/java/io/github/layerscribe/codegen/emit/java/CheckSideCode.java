package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.check.CheckSide;
import io.github.layerscribe.codegen.plan.check.Factor;
import java.math.BigDecimal;
import java.util.List;

/** Prints one side: an exact sum of terms. */
final class CheckSideCode implements Factor.Cases<CodeBlock> {

    private final String side;
    private final MethodSpec.Builder method;
    private final CheckOperands operands;
    private final Constants constants;
    private int innerSums;

    CheckSideCode(String side, MethodSpec.Builder method, CheckOperands operands, Constants constants) {
        this.side = side;
        this.method = method;
        this.operands = operands;
        this.constants = constants;
    }

    void add(CheckSide sum) {
        ClassName type = RuntimeTypes.DECIMAL_SUM;
        if (isLoop(sum.terms().get(0))) {
            method.addStatement("$T $L = new $T()", type, side, type);
            sum.terms().forEach(this::add);
        } else {
            CodeBlock first = product(sum.terms().get(0));
            method.addStatement("$T $L = new $T()$L", type, side, type, first);
            sum.terms().stream().skip(1).forEach(this::add);
        }
    }

    private void add(CheckSide.Term term) {
        if (isLoop(term)) {
            addLoop(side, start(term), (Factor.Sum) term.factors().get(0));
        } else {
            method.addStatement("$L$L", side, product(term));
        }
    }

    /** Whether the elements of a list can be added to the side one by one. */
    private static boolean isLoop(CheckSide.Term term) {
        return term.factors().size() == 1 && term.factors().get(0) instanceof Factor.Sum;
    }

    private static String start(CheckSide.Term term) {
        return term.isNegative() ? "minus" : "plus";
    }

    private CodeBlock product(CheckSide.Term term) {
        List<CodeBlock> factors =
                term.factors().stream().map(factor -> factor.match(this)).toList();
        CodeBlock.Builder product = CodeBlock.builder().add(".$L($L)", start(term), factors.get(0));
        factors.stream().skip(1).forEach(factor -> product.add(".times($L)", factor));
        return product.build();
    }

    private void addLoop(String target, String start, Factor.Sum sum) {
        Component list = operands.component(sum.list());
        List<String> accessors = sum.factors().stream().map(operands::accessor).toList();
        CodeBlock.Builder product = CodeBlock.builder().add("$L.$L(element.$N())", target, start, accessors.get(0));
        accessors.stream().skip(1).forEach(accessor -> product.add(".times(element.$N())", accessor));
        method.beginControlFlow("for ($T element : $L)", list.elementType(), list.read())
                .addStatement(product.build())
                .endControlFlow();
    }

    @Override
    public CodeBlock number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        boolean isWhole = plain.scale() <= 0 && plain.precision() - plain.scale() <= 18;
        return CodeBlock.of(
                "$L", isWhole ? Literals.integer(plain.longValueExact()) : constants.decimal("FACTOR", number));
    }

    @Override
    public CodeBlock path(Factor.Path path) {
        return operands.read(path);
    }

    @Override
    public CodeBlock sum(PropertyDefinition list, List<PropertyDefinition> factors) {
        innerSums++;
        String name = side + "Factor" + innerSums;
        method.addStatement("$T $L = new $T()", RuntimeTypes.DECIMAL_SUM, name, RuntimeTypes.DECIMAL_SUM);
        addLoop(name, "plus", new Factor.Sum(list, factors));
        return CodeBlock.of("$L", name);
    }

    @Override
    public CodeBlock count(PropertyDefinition list) {
        return CodeBlock.of("$L.size()", operands.component(list).read());
    }
}
