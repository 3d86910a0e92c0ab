package io.github.layerscribe.codegen.emit.javascript;

import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.SetDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An example as a caller thinks of it, for comments. */
final class ExampleText implements PlanValue.Cases<String> {

    @Override
    public String text(String text) {
        return text;
    }

    @Override
    public String integer(long number) {
        return Long.toString(number);
    }

    @Override
    public String decimal(BigDecimal number) {
        return number.toPlainString();
    }

    @Override
    public String bool(boolean flag) {
        return Boolean.toString(flag);
    }

    @Override
    public String date(LocalDate date) {
        return date.toString();
    }

    @Override
    public String datetime(Instant instant) {
        return instant.toString();
    }

    @Override
    public String choice(SetDefinition.Value value) {
        return value.id();
    }

    @Override
    public String list(List<PlanValue> values) {
        return values.stream().map(value -> value.match(this)).collect(Collectors.joining(", "));
    }

    @Override
    public String object(Map<PropertyDefinition, PlanValue> members) {
        return members.values().stream().map(value -> value.match(this)).collect(Collectors.joining(", "));
    }
}
