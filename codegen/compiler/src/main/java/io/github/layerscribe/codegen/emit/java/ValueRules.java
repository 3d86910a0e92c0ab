package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.ClassName;
import io.github.layerscribe.codegen.plan.Format;
import io.github.layerscribe.codegen.plan.PropertyRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of one property, in the order in which they are judged. */
final class ValueRules {

    private final Component component;
    private final Constants constants;
    private final TypeNames types;
    private final List<Rule> rules = new ArrayList<>();

    private ValueRules(Component component, Constants constants) {
        this.component = component;
        this.constants = constants;
        this.types = component.types();
    }

    static List<Rule> of(Component component, Constants constants) {
        ValueRules rules = new ValueRules(component, constants);
        rules.addPresence();
        rules.addSize();
        rules.addValueRules();
        return rules.rules;
    }

    private void addPresence() {
        if (component.isRequired()) {
            addOwn(marker(RuntimeTypes.NOT_NULL), call("required"));
        }
    }

    private void addSize() {
        if (!component.isList()) {
            return;
        }
        PropertyRules.ListRules lists = component.property().rules().lists();
        if (lists.minItems() > 0 || lists.maxItems() != null) {
            addOwn(
                    range(RuntimeTypes.SIZE, lists.minItems(), lists.maxItems()),
                    call("size", bound(lists.minItems()), bound(lists.maxItems())));
        }
        String members = component.kind() == ValueKind.OBJECT ? "each" : "members";
        rules.add(new Rule(true, marker(RuntimeTypes.NOT_NULL), call(members)));
    }

    private void addValueRules() {
        switch (component.kind()) {
            case TEXT -> addTextRules(component.property().rules().text());
            case INTEGER -> addIntegerRules(component.property().rules().numbers());
            case DECIMAL -> addDecimalRules(component.property().rules().numbers());
            case HASH, DATE, MOMENT -> add(marker(RuntimeTypes.WELL_FORMED), call("wellFormed"));
            case OBJECT ->
                rules.add(new Rule(
                        component.isList(), marker(RuntimeTypes.VALID), component.isList() ? null : call("nested")));
            case FLAG, CHOICE -> {}
        }
    }

    private void addTextRules(PropertyRules.TextRules text) {
        boolean isFormat = text.format() != null && text.format() != Format.FREE_TEXT;
        int least = isFormat && text.minLength() <= 1 ? 0 : text.minLength(); // no format accepts empty text
        if (text.maxLength() != null || least > 0) {
            add(
                    range(RuntimeTypes.CODE_POINTS, least, text.maxLength()),
                    call("length", bound(least), bound(text.maxLength())));
        }
        if (isFormat && text.format() != null) {
            String name = text.format().name();
            add(
                    types.annotation(
                            RuntimeTypes.PATTERN, "regexp = " + types.of(RuntimeTypes.CONSTRAINTS) + "." + name),
                    call("format", types.of(RuntimeTypes.FORMAT) + "." + name));
        }
        if (text.pattern() != null) {
            addPattern(text.pattern());
        }
    }

    private void addPattern(String pattern) {
        String constant = constants.pattern(component.constant() + "_PATTERN", pattern);
        add(
                types.annotation(
                        RuntimeTypes.PATTERN,
                        "regexp = " + Literals.text(JavaPattern.of(pattern)) + ", message = "
                                + types.of(RuntimeTypes.CONSTRAINTS) + ".PATTERN_MESSAGE"),
                call("pattern", constant));
    }

    private void addIntegerRules(PropertyRules.NumberRules numbers) {
        add(marker(RuntimeTypes.EXACT_NUMBER), call("exact"));
        if (numbers.min() != null) {
            String min = Literals.integer(numbers.min().longValueExact());
            add(bound(RuntimeTypes.MIN, min), call("min", min));
        }
        if (numbers.max() != null) {
            String max = Literals.integer(numbers.max().longValueExact());
            add(bound(RuntimeTypes.MAX, max), call("max", max));
        }
    }

    private void addDecimalRules(PropertyRules.NumberRules numbers) {
        add(marker(RuntimeTypes.EXACT_NUMBER), call("exact"));
        if (numbers.min() != null && numbers.min().signum() == 0 && !component.isList()) {
            add(bound(RuntimeTypes.MIN, "0"), call("notNegative"));
        } else if (numbers.min() != null) {
            add(
                    decimalBound(RuntimeTypes.MIN, RuntimeTypes.DECIMAL_MIN, numbers.min()),
                    call("min", constant("_MIN", numbers.min())));
        }
        if (numbers.max() != null) {
            add(
                    decimalBound(RuntimeTypes.MAX, RuntimeTypes.DECIMAL_MAX, numbers.max()),
                    call("max", constant("_MAX", numbers.max())));
        }
        if (numbers.decimals() != null) {
            add(
                    bound(RuntimeTypes.DECIMALS, numbers.decimals().toString()),
                    call("decimals", numbers.decimals().toString()));
        }
    }

    private String constant(String suffix, BigDecimal value) {
        return constants.decimal(component.constant() + suffix, value);
    }

    private void add(String annotation, String statement) {
        rules.add(new Rule(component.isList(), annotation, statement));
    }

    private void addOwn(String annotation, String statement) {
        rules.add(new Rule(false, annotation, statement));
    }

    private String call(String rule, String... arguments) {
        StringBuilder call = new StringBuilder(80)
                .append("violations.")
                .append(rule)
                .append('(')
                .append(component.constant())
                .append(", ")
                .append(component.read());
        for (String argument : arguments) {
            call.append(", ").append(argument);
        }
        return call.append(')').toString();
    }

    private String bound(@Nullable Integer bound) {
        return bound == null ? types.of(RuntimeTypes.INTEGER) + ".MAX_VALUE" : bound.toString();
    }

    private String marker(ClassName type) {
        return types.annotation(type);
    }

    private String bound(ClassName type, String value) {
        return types.annotation(type, value);
    }

    /** Whole bounds by {@code @Min} and {@code @Max}: the message of their decimal twins needs an expression language. */
    private String decimalBound(ClassName whole, ClassName decimal, BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() <= 0 && plain.precision() - plain.scale() <= 15) {
            return bound(whole, Literals.integer(plain.longValueExact()));
        }
        String message = whole.equals(RuntimeTypes.MIN) ? "MIN_MESSAGE" : "MAX_MESSAGE";
        return types.annotation(
                decimal,
                "value = " + Literals.decimal(value) + ", message = " + types.of(RuntimeTypes.CONSTRAINTS) + "."
                        + message);
    }

    private String range(ClassName type, int min, @Nullable Integer max) {
        String least = min > 0 ? "min = " + min : "";
        String most = max == null ? "" : "max = " + max;
        return types.annotation(type, least + (least.isEmpty() || most.isEmpty() ? "" : ", ") + most);
    }
}
