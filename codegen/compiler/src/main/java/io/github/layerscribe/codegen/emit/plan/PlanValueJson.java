package io.github.layerscribe.codegen.emit.plan;

import io.github.layerscribe.codegen.emit.JsonObject;
import io.github.layerscribe.codegen.emit.WireJson;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.SetDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A value as the plan refers to it: values of sets and members of objects by their ids. */
enum PlanValueJson implements PlanValue.Cases<Object> {
    VALUE;

    @Override
    public Object text(String text) {
        return text;
    }

    @Override
    public Object integer(long number) {
        return number;
    }

    @Override
    public Object decimal(BigDecimal number) {
        return number;
    }

    @Override
    public Object bool(boolean flag) {
        return flag;
    }

    @Override
    public Object date(LocalDate date) {
        return date.toString();
    }

    @Override
    public Object datetime(Instant instant) {
        return WireJson.of(new PlanValue.Moment(instant));
    }

    @Override
    public Object choice(SetDefinition.Value value) {
        return value.id();
    }

    @Override
    public Object list(List<PlanValue> values) {
        return values.stream().map(value -> value.match(this)).toList();
    }

    @Override
    public Object object(Map<PropertyDefinition, PlanValue> members) {
        JsonObject object = new JsonObject();
        members.forEach((property, value) -> object.with(property.id(), value.match(this)));
        return object;
    }
}
