package io.github.layerscribe.codegen.emit.java;

import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.SetDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A value of the plan as an expression of generated code. */
final class FixedValue implements PlanValue.Cases<String> {

    private final Component component;

    private FixedValue(Component component) {
        this.component = component;
    }

    static String of(Component component, PlanValue value) {
        return value.match(new FixedValue(component));
    }

    @Override
    public String text(String text) {
        String literal = Literals.wrappedText(text);
        return component.kind() == ValueKind.HASH
                ? component.types().of(RuntimeTypes.SHA_256) + ".ofHex(" + literal + ")"
                : literal;
    }

    @Override
    public String integer(long number) {
        return number + "L";
    }

    @Override
    public String decimal(BigDecimal number) {
        return "new " + component.types().of(RuntimeTypes.BIG_DECIMAL) + "(" + Literals.decimal(number) + ")";
    }

    @Override
    public String bool(boolean flag) {
        return Boolean.toString(flag);
    }

    @Override
    public String date(LocalDate date) {
        return component.types().of(RuntimeTypes.LOCAL_DATE) + ".of(" + date.getYear() + ", " + date.getMonthValue()
                + ", " + date.getDayOfMonth() + ")";
    }

    @Override
    public String datetime(Instant instant) {
        return component.types().of(RuntimeTypes.INSTANT) + ".parse(" + Literals.text(instant.toString()) + ")";
    }

    @Override
    public String choice(SetDefinition.Value value) {
        return component.types().of(component.elementType()) + "."
                + component.names().table().constantOf(value);
    }

    @Override
    public String list(List<PlanValue> values) {
        throw new IllegalArgumentException("fixed values are single values");
    }

    @Override
    public String object(Map<PropertyDefinition, PlanValue> members) {
        throw new IllegalArgumentException("fixed values are single values");
    }
}
