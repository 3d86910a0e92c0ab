package io.github.layerscribe.codegen.emit.javascript;

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
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A value of the plan as receivers see it.
 *
 * @param indent of the line on which it begins
 * @param quote turns text into a literal
 */
record WireValue(String indent, UnaryOperator<String> quote) implements PlanValue.Cases<String> {

    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    static WireValue json(String indent) {
        return new WireValue(indent, Literal::json);
    }

    static WireValue javascript() {
        return new WireValue("", Literal::of);
    }

    @Override
    public String text(String text) {
        return quote.apply(text);
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
        return quote.apply(date.toString());
    }

    @Override
    public String datetime(Instant instant) {
        return quote.apply(MILLISECONDS.format(instant));
    }

    @Override
    public String choice(SetDefinition.Value value) {
        return quote.apply(value.wireName());
    }

    @Override
    public String list(List<PlanValue> values) {
        return values.stream()
                .map(value -> inner() + value.match(new WireValue(inner(), quote)))
                .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
    }

    @Override
    public String object(Map<PropertyDefinition, PlanValue> members) {
        return members.entrySet().stream()
                .map(member -> inner() + quote.apply(member.getKey().wireName()) + ": "
                        + member.getValue().match(new WireValue(inner(), quote)))
                .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
    }

    private String inner() {
        return indent + "  ";
    }
}
