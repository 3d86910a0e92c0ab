package io.github.layerscribe.codegen.agreement.readers;

import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.SetDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/** A value that the plan fixes as receivers see it; fixed values are single. */
final class FixedJson implements PlanValue.Cases<JsonNode> {

    @Override
    public JsonNode text(String text) {
        return StringNode.valueOf(text);
    }

    @Override
    public JsonNode integer(long number) {
        return LongNode.valueOf(number);
    }

    @Override
    public JsonNode decimal(BigDecimal number) {
        return DecimalNode.valueOf(number);
    }

    @Override
    public JsonNode bool(boolean flag) {
        return BooleanNode.valueOf(flag);
    }

    @Override
    public JsonNode date(LocalDate date) {
        return StringNode.valueOf(date.toString());
    }

    @Override
    public JsonNode datetime(Instant instant) {
        return StringNode.valueOf(new DateTimeFormatterBuilder()
                .appendInstant(3)
                .toFormatter(Locale.ROOT)
                .format(instant));
    }

    @Override
    public JsonNode choice(SetDefinition.Value value) {
        return StringNode.valueOf(value.wireName());
    }

    @Override
    public JsonNode list(List<PlanValue> values) {
        throw new AssertionError("a fixed list");
    }

    @Override
    public JsonNode object(Map<PropertyDefinition, PlanValue> members) {
        throw new AssertionError("a fixed object");
    }
}
