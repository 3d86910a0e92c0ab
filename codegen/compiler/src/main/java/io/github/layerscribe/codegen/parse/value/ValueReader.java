package io.github.layerscribe.codegen.parse.value;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.naming.Suggestion;
import io.github.layerscribe.codegen.parse.keys.Scalars;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyRules;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a value that the plan writes for a property (example, fixed, condition) and holds it against the rules. */
public final class ValueReader {

    /** Integers beyond this are not exact in JavaScript. */
    public static final BigDecimal MAX_INTEGER = BigDecimal.valueOf((1L << 53) - 1);

    private static final int MAX_DIGITS = 15;

    private final String rule;
    private final Diagnostics diagnostics;

    /**
     * A reader.
     *
     * @param rule the id under which misfits are reported: {@code example}, {@code fixed-value}, {@code condition}
     */
    public ValueReader(String rule, Diagnostics diagnostics) {
        this.rule = rule;
        this.diagnostics = diagnostics;
    }

    /** One value; of a list, one of its elements. */
    public Optional<PlanValue> single(YamlNode.Scalar scalar, PropertyType type, PropertyRules rules) {
        return type.elementType().match(new SingleValue(scalar, rules));
    }

    /** A value, or several for a list. */
    public Optional<PlanValue> any(YamlNode node, PropertyType type, PropertyRules rules) {
        if (node instanceof YamlNode.Scalar scalar) {
            return single(scalar, type, rules);
        }
        if (node instanceof YamlNode.Sequence sequence && type.isList()) {
            return several(sequence, type, rules);
        }
        if (!(node instanceof YamlNode.Hole)) {
            diagnostics.error(rule, node.range(), "This is not a value of type " + type.words() + ".", "");
        }
        return Optional.empty();
    }

    private Optional<PlanValue> several(YamlNode.Sequence sequence, PropertyType type, PropertyRules rules) {
        List<PlanValue> values = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            any(item, type.elementType(), rules).ifPresent(values::add);
        }
        Integer most = rules.lists().maxItems();
        if (values.size() < rules.lists().minItems() || (most != null && values.size() > most)) {
            diagnostics.error(rule, sequence.range(), "This list has another length than its property allows.", "");
        }
        return values.size() == sequence.items().size() ? Optional.of(new PlanValue.Many(values)) : Optional.empty();
    }

    private final class SingleValue implements PropertyType.Cases<Optional<PlanValue>> {

        private final YamlNode.Scalar scalar;
        private final PropertyRules rules;

        SingleValue(YamlNode.Scalar scalar, PropertyRules rules) {
            this.scalar = scalar;
            this.rules = rules;
        }

        @Override
        public Optional<PlanValue> string() {
            String text = scalar.text();
            PropertyRules.TextRules limits = rules.text();
            int length = text.codePointCount(0, text.length());
            if (length < limits.minLength()) {
                return refuse("has " + length + " characters; at least " + limits.minLength() + " are needed");
            }
            Integer most = limits.maxLength();
            if (most != null && length > most) {
                return refuse("has " + length + " characters; at most " + most + " are allowed");
            }
            if (limits.format() != null && !TextMatch.fits(limits.format(), text)) {
                return refuse("is not of format " + limits.format().word());
            }
            String pattern = limits.pattern();
            if (pattern != null && PatternLanguage.problem(pattern).isEmpty() && !TextMatch.fits(pattern, text)) {
                return refuse("does not match the pattern " + pattern);
            }
            return Optional.of(new PlanValue.Text(text));
        }

        @Override
        public Optional<PlanValue> integer() {
            Optional<BigDecimal> number = Scalars.whole(scalar.text());
            if (number.isEmpty()) {
                return refuse("is not a whole number");
            }
            if (number.get().abs().compareTo(MAX_INTEGER) > 0) {
                return refuse("is not exact in JavaScript, which counts to 9007199254740991");
            }
            return isInBounds(number.get())
                    ? Optional.of(new PlanValue.Whole(number.get().longValueExact()))
                    : outOfBounds();
        }

        @Override
        public Optional<PlanValue> decimal() {
            Optional<BigDecimal> number = Scalars.decimal(scalar.text());
            if (number.isEmpty()) {
                return refuse("is not a plain number");
            }
            BigDecimal stripped = number.get().stripTrailingZeros();
            if (stripped.precision() > MAX_DIGITS || stripped.scale() > 20 || stripped.scale() < -6) {
                return refuse("has more than 15 significant digits");
            }
            Integer decimals = rules.numbers().decimals();
            if (decimals != null && stripped.scale() > decimals) {
                return refuse("has more than " + decimals + " digits after the point");
            }
            return isInBounds(number.get()) ? Optional.of(new PlanValue.Exact(number.get())) : outOfBounds();
        }

        private boolean isInBounds(BigDecimal number) {
            BigDecimal min = rules.numbers().min();
            BigDecimal max = rules.numbers().max();
            return (min == null || number.compareTo(min) >= 0) && (max == null || number.compareTo(max) <= 0);
        }

        private Optional<PlanValue> outOfBounds() {
            BigDecimal min = rules.numbers().min();
            BigDecimal max = rules.numbers().max();
            String from = min == null ? "" : " from " + min.toPlainString();
            String to = max == null ? "" : " to " + max.toPlainString();
            return refuse("is out of bounds; numbers" + from + to + " are allowed");
        }

        @Override
        public Optional<PlanValue> bool() {
            return switch (scalar.text()) {
                case "true" -> Optional.of(new PlanValue.Flag(true));
                case "false" -> Optional.of(new PlanValue.Flag(false));
                default -> refuse("is neither true nor false");
            };
        }

        @Override
        public Optional<PlanValue> date() {
            Optional<PlanValue> day = Scalars.date(scalar.text()).map(PlanValue.Day::new);
            return day.isPresent() ? day : refuse("is not a day of the calendar, such as 2026-11-02");
        }

        @Override
        public Optional<PlanValue> datetime() {
            Optional<PlanValue> time = Scalars.instant(scalar.text()).map(PlanValue.Moment::new);
            return time.isPresent() ? time : refuse("is not a time, such as 2026-11-02T05:30:00.000Z");
        }

        @Override
        public Optional<PlanValue> set(SetDefinition set) {
            Optional<PlanValue> value = set.find(scalar.text()).map(PlanValue.Choice::new);
            if (value.isEmpty()) {
                List<String> ids =
                        set.values().stream().map(SetDefinition.Value::id).toList();
                String guess = Suggestion.didYouMean(scalar.text(), ids);
                diagnostics.error(
                        "unknown-value",
                        scalar.range(),
                        "\"" + scalar.text() + "\" is not a value of \"" + set.id() + "\".",
                        guess.isEmpty() && ids.size() <= 12 ? "Write one of " + String.join(", ", ids) + "." : guess);
            }
            return value;
        }

        @Override
        public Optional<PlanValue> object(String objectId) {
            diagnostics.error(
                    rule,
                    scalar.range(),
                    "A value cannot be written for an object.",
                    "Its sample is made of the examples of its properties.");
            return Optional.empty();
        }

        @Override
        public Optional<PlanValue> list(PropertyType element) {
            throw new IllegalStateException("an element of a list is never a list");
        }

        private Optional<PlanValue> refuse(String why) {
            diagnostics.error(rule, scalar.range(), "\"" + scalar.text() + "\" " + why + ".", "");
            return Optional.empty();
        }
    }
}
