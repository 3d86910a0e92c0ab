package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.CodeBlock;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.SetDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A value of the plan as an expression of generated code. */
final class FixedValue implements PlanValue.Cases<CodeBlock> {

    private final Component component;

    private FixedValue(Component component) {
        this.component = component;
    }

    static CodeBlock of(Component component, PlanValue value) {
        return value.match(new FixedValue(component));
    }

    @Override
    public CodeBlock text(String text) {
        CodeBlock literal = CodeBlock.of("$L", Literals.wrappedText(text));
        return component.kind() == ValueKind.HASH
                ? CodeBlock.of("$T.ofHex($L)", RuntimeTypes.SHA_256, literal)
                : literal;
    }

    @Override
    public CodeBlock integer(long number) {
        return CodeBlock.of("$LL", number);
    }

    @Override
    public CodeBlock decimal(BigDecimal number) {
        return CodeBlock.of("new $T($L)", BigDecimal.class, Literals.decimal(number));
    }

    @Override
    public CodeBlock bool(boolean flag) {
        return CodeBlock.of("$L", flag);
    }

    @Override
    public CodeBlock date(LocalDate date) {
        return CodeBlock.of(
                "$T.of($L, $L, $L)", LocalDate.class, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    @Override
    public CodeBlock datetime(Instant instant) {
        return CodeBlock.of("$T.parse($L)", Instant.class, Literals.text(instant.toString()));
    }

    @Override
    public CodeBlock choice(SetDefinition.Value value) {
        return CodeBlock.of(
                "$T.$L", component.elementType(), component.names().table().constantOf(value));
    }

    @Override
    public CodeBlock list(List<PlanValue> values) {
        throw new IllegalArgumentException("fixed values are single values");
    }

    @Override
    public CodeBlock object(Map<PropertyDefinition, PlanValue> members) {
        throw new IllegalArgumentException("fixed values are single values");
    }
}
