package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.check.Check;
import io.github.layerscribe.codegen.plan.check.CheckSide;
import io.github.layerscribe.codegen.plan.check.Factor;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * One {@code check} of an event: a private method that says whether it holds. It holds, too, where an operand is absent
 * or breaks a rule of its own.
 */
final class CheckCode {

    private final Check check;
    private final String method;
    private final Map<String, Component> components;
    private final Constants constants;
    private final JavaNames names;

    /** The components are those of the event; the constants are its own, and may grow. */
    CheckCode(Check check, String method, Map<String, Component> components, Constants constants, JavaNames names) {
        this.check = check;
        this.method = method;
        this.components = components;
        this.constants = constants;
        this.names = names;
    }

    Rule rule() {
        Component first = component(check.firstProperty());
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
        Set<CodeBlock> reasons = reasonsToSayNothing();
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

    private Set<CodeBlock> reasonsToSayNothing() {
        Set<CodeBlock> reasons = new LinkedHashSet<>();
        check.factors().forEach(factor -> factor.match(new Blemishes(reasons)));
        check.factors().forEach(factor -> factor.match(new Absences(reasons)));
        return reasons;
    }

    private void addNumbers(MethodSpec.Builder method) {
        new SideCode("left", method).add(check.left());
        new SideCode("right", method).add(check.right());
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
        return read(((Factor.Path) factor));
    }

    private CodeBlock read(Factor.Path path) {
        Component first = component(path.steps().get(0));
        if (path.steps().size() == 1) {
            boolean isPrimitive = first.isFixed() && first.kind() == ValueKind.FLAG;
            return isPrimitive ? CodeBlock.of("$T.valueOf($L)", Boolean.class, first.read()) : first.read();
        }
        return CodeBlock.of("$L.$N()", first.read(), names.table().accessorOf(path.last()));
    }

    private Component component(PropertyDefinition property) {
        Component component = components.get(property.id());
        if (component == null) {
            throw new IllegalArgumentException("`" + property.id() + "` is not listed");
        }
        return component;
    }

    /** Collects what must be there; that required properties are is known when no rule is broken. */
    private final class Absences implements Factor.Cases<Boolean> {

        private final Set<CodeBlock> reasons;

        Absences(Set<CodeBlock> reasons) {
            this.reasons = reasons;
        }

        @Override
        public Boolean number(BigDecimal number) {
            return true;
        }

        @Override
        public Boolean path(Factor.Path path) {
            boolean isKnown = addIfOptional(component(path.steps().get(0)));
            if (path.steps().size() > 1 && check.kind() != Check.Kind.NUMBER) {
                reasons.add(CodeBlock.of("$L == null", read(path)));
            }
            return isKnown;
        }

        @Override
        public Boolean sum(PropertyDefinition list, List<PropertyDefinition> factors) {
            return addIfOptional(component(list));
        }

        @Override
        public Boolean count(PropertyDefinition list) {
            return addIfOptional(component(list));
        }

        private boolean addIfOptional(Component component) {
            return component.isFixed()
                    || component.isRequired()
                    || reasons.add(CodeBlock.of("$L == null", component.read()));
        }
    }

    /** Collects what must keep its own rules. */
    private final class Blemishes implements Factor.Cases<Boolean> {

        private final Set<CodeBlock> reasons;

        Blemishes(Set<CodeBlock> reasons) {
            this.reasons = reasons;
        }

        @Override
        public Boolean number(BigDecimal number) {
            return true;
        }

        @Override
        public Boolean path(Factor.Path path) {
            Component first = component(path.steps().get(0));
            return path.steps().size() == 1 ? own(first) : inner(first, path.last());
        }

        @Override
        public Boolean sum(PropertyDefinition list, List<PropertyDefinition> factors) {
            factors.forEach(factor -> inner(component(list), factor));
            return true;
        }

        @Override
        public Boolean count(PropertyDefinition list) {
            return own(component(list));
        }

        private boolean own(Component component) {
            return component.isFixed() || reasons.add(CodeBlock.of("!violations.isClean($L)", component.constant()));
        }

        private boolean inner(Component parent, PropertyDefinition property) {
            return reasons.add(CodeBlock.of(
                    "!violations.isClean($L, $T.$L)",
                    parent.constant(),
                    parent.elementType(),
                    names.table().constantOf(property)));
        }
    }

    /** Prints one side: an exact sum of terms. */
    private final class SideCode implements Factor.Cases<CodeBlock> {

        private final String side;
        private final MethodSpec.Builder method;
        private int innerSums;

        SideCode(String side, MethodSpec.Builder method) {
            this.side = side;
            this.method = method;
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
        private boolean isLoop(CheckSide.Term term) {
            return term.factors().size() == 1 && term.factors().get(0) instanceof Factor.Sum;
        }

        private String start(CheckSide.Term term) {
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
            Component list = component(sum.list());
            List<String> accessors =
                    sum.factors().stream().map(names.table()::accessorOf).toList();
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
            return read(path);
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
            return CodeBlock.of("$L.size()", component(list).read());
        }
    }
}
