package io.github.layerscribe.codegen.emit.java;

import io.github.layerscribe.codegen.plan.check.Check;
import io.github.layerscribe.codegen.plan.check.CheckSide;
import io.github.layerscribe.codegen.plan.check.Factor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One {@code check} of an event: a private method that says whether it holds. It holds, too, where an operand is absent
 * or breaks a rule of its own.
 */
final class CheckCode {

    private final Check check;
    private final String method;
    private final CheckOperands operands;
    private final Constants constants;
    private final TypeNames types;

    /** The constants are those of the event, and may grow. */
    CheckCode(Check check, String method, CheckOperands operands, Constants constants) {
        this.types = operands.types();
        this.check = check;
        this.method = method;
        this.operands = operands;
        this.constants = constants;
    }

    Rule rule() {
        Component first = operands.component(check.firstProperty());
        return new Rule(
                false,
                types.annotation(
                        RuntimeTypes.CHECK,
                        "value = " + Literals.wrappedText(check.text()).replace('\n', ' ') + ", property = "
                                + Literals.text(first.name())),
                "violations.check(" + first.constant() + ", " + Literals.wrappedText(check.text()) + ", " + method
                        + "(violations))");
    }

    /** The method's lines. */
    Method method() {
        List<String> lines = new ArrayList<>();
        Set<String> reasons = operands.reasonsToSayNothing(check);
        if (!reasons.isEmpty()) {
            lines.add("if (" + String.join("\n|| ", reasons) + ") {");
            lines.add(JavaText.INDENT + "return true;");
            lines.add("}");
        }
        if (check.kind() == Check.Kind.NUMBER) {
            addNumbers(lines);
        } else {
            lines.add("return " + comparison() + ";");
        }
        String head = "private boolean " + method + "(";
        return new Method(head, types.of(RuntimeTypes.VIOLATIONS) + " violations", lines);
    }

    /**
     * A method with one parameter.
     *
     * @param head down to its opening bracket
     * @param lines of its body, the first of which is not indented
     */
    record Method(String head, String parameter, List<String> lines) {}

    private void addNumbers(List<String> lines) {
        new CheckSideCode("left", lines, operands, constants).add(check.left());
        new CheckSideCode("right", lines, operands, constants).add(check.right());
        if (check.tolerance() != null && check.tolerance().signum() != 0) {
            lines.add("return left.isEqualTo(right, " + constants.decimal("TOLERANCE", check.tolerance()) + ");");
        } else {
            String comparison = switch (check.operator()) {
                case EQUAL -> "isEqualTo";
                case NOT_EQUAL -> "isNotEqualTo";
                case LESS -> "isLessThan";
                case LESS_OR_EQUAL -> "isAtMost";
                case GREATER -> "isMoreThan";
                case GREATER_OR_EQUAL -> "isAtLeast";
            };
            lines.add("return left." + comparison + "(right);");
        }
    }

    private String comparison() {
        String left = only(check.left());
        String right = only(check.right());
        return switch (check.kind()) {
            case DATE -> left + ".compareTo(" + right + ") " + javaOperator() + " 0";
            case DATETIME -> left + ".toEpochMilli() " + javaOperator() + " " + right + ".toEpochMilli()";
            case SET -> negation() + left + ".wireValue().equals(" + right + ".wireValue())";
            default -> negation() + left + ".equals(" + right + ")";
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
    private String only(CheckSide side) {
        Factor factor = side.terms().get(0).factors().get(0);
        return operands.read((Factor.Path) factor);
    }
}
