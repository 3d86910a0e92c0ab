package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.layerscribe.codegen.plan.check.Check;
import io.github.layerscribe.codegen.plan.check.CheckSide;
import io.github.layerscribe.codegen.plan.check.Factor;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * One {@code check} of an event: a private method that says whether it holds. It holds, too, where an operand is absent
 * or breaks a rule of its own.
 */
final class CheckCode {

    private final Check check;
    private final String method;
    private final CheckOperands operands;
    private final Constants constants;

    /** The constants are those of the event, and may grow. */
    CheckCode(Check check, String method, CheckOperands operands, Constants constants) {
        this.check = check;
        this.method = method;
        this.operands = operands;
        this.constants = constants;
    }

    Rule rule() {
        Component first = operands.component(check.firstProperty());
        return new Rule(
                false,
                AnnotationSpec.builder(RuntimeTypes.CHECK)
                        .addMember("value", "$L", Literals.wrappedText(check.text()))
                        .addMember("property", "$L", Literals.text(first.name()))
                        .build(),
                CodeBlock.of(
                        "violations.check($L, $L, $L(violations))",
                        first.constant(),
                        Literals.wrappedText(check.text()),
                        method));
    }

    MethodSpec method() {
        MethodSpec.Builder holds = MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PRIVATE)
                .returns(boolean.class)
                .addParameter(RuntimeTypes.VIOLATIONS, "violations");
        Set<CodeBlock> reasons = operands.reasonsToSayNothing(check);
        if (!reasons.isEmpty()) {
            holds.beginControlFlow("if ($L)", CodeBlock.join(reasons, "\n        || "))
                    .addStatement("return true")
                    .endControlFlow();
        }
        if (check.kind() == Check.Kind.NUMBER) {
            addNumbers(holds);
        } else {
            holds.addStatement("return $L", comparison());
        }
        return holds.build();
    }

    private void addNumbers(MethodSpec.Builder method) {
        new CheckSideCode("left", method, operands, constants).add(check.left());
        new CheckSideCode("right", method, operands, constants).add(check.right());
        if (check.tolerance() != null && check.tolerance().signum() != 0) {
            method.addStatement("return left.isEqualTo(right, $L)", constants.decimal("TOLERANCE", check.tolerance()));
        } else {
            method.addStatement(
                    "return left.$L(right)",
                    switch (check.operator()) {
                        case EQUAL -> "isEqualTo";
                        case NOT_EQUAL -> "isNotEqualTo";
                        case LESS -> "isLessThan";
                        case LESS_OR_EQUAL -> "isAtMost";
                        case GREATER -> "isMoreThan";
                        case GREATER_OR_EQUAL -> "isAtLeast";
                    });
        }
    }

    private CodeBlock comparison() {
        CodeBlock left = only(check.left());
        CodeBlock right = only(check.right());
        return switch (check.kind()) {
            case DATE -> CodeBlock.of("$L.compareTo($L) $L 0", left, right, javaOperator());
            case DATETIME -> CodeBlock.of("$L.toEpochMilli() $L $L.toEpochMilli()", left, javaOperator(), right);
            case SET -> CodeBlock.of("$L$L.wireValue().equals($L.wireValue())", negation(), left, right);
            default -> CodeBlock.of("$L$L.equals($L)", negation(), left, right);
        };
    }

    private String javaOperator() {
        return check.operator() == Check.Operator.EQUAL
                ? "=="
                : check.operator().symbol();
    }

    private String negation() {
        return check.operator() == Check.Operator.NOT_EQUAL ? "!" : "";
    }

    /** The one path that a side without numbers is. */
    private CodeBlock only(CheckSide side) {
        Factor factor = side.terms().get(0).factors().get(0);
        return operands.read((Factor.Path) factor);
    }
}
