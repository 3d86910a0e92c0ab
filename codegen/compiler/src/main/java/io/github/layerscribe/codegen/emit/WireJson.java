package io.github.layerscribe.codegen.emit;

import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.SetDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A value of the plan as JSON, as receivers see it. */
public enum WireJson implements PlanValue.Cases<Object> {
    VALUE;

    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Something for {@link JsonObject}. */
    public static Object of(PlanValue value) {
        return value.match(VALUE);
    }

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
        return MILLISECONDS.format(instant);
    }

    @Override
    public Object choice(SetDefinition.Value value) {
        return value.wireName();
    }

    @Override
    public Object list(List<PlanValue> values) {
        return values.stream().map(value -> value.match(this)).toList();
    }

    @Override
    public Object object(Map<PropertyDefinition, PlanValue> members) {
        JsonObject object = new JsonObject();
        members.forEach((property, value) -> object.with(property.wireName(), value.match(this)));
        return object;
    }
}
