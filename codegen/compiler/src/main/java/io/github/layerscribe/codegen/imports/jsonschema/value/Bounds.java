package io.github.layerscribe.codegen.imports.jsonschema.value;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.jsonschema.JoinedSchema;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rules of numbers, lengths and counts, as the plan's keys; what a plan cannot say is told. */
public final class Bounds {

    private static final BigDecimal MAX_INTEGER = BigDecimal.valueOf(9_007_199_254_740_991L);
    private static final int MAX_DIGITS = 15;
    private static final int MAX_COUNT = 1_000_000;

    private final JoinedSchema schema;
    private final Losses losses;
    private final Map<String, String> rules = new LinkedHashMap<>();

    public Bounds(JoinedSchema schema, Losses losses) {
        this.schema = schema;
        this.losses = losses;
    }

    /** {@code min}, {@code max} and, for decimals, {@code decimals}. */
    public Map<String, String> ofNumber(boolean isInteger) {
        Integer decimals = isInteger ? integerSteps() : decimals();
        BigDecimal min = limit("minimum", "exclusiveMinimum", 1, isInteger, decimals);
        BigDecimal max = limit("maximum", "exclusiveMaximum", -1, isInteger, decimals);
        if (min != null && max != null && min.compareTo(max) > 0) {
            schema.first("maximum")
                    .or(() -> schema.first("exclusiveMaximum"))
                    .ifPresent(
                            entry -> tell(entry, "No number is between these bounds.", "The upper one was left out."));
            max = null;
        }
        put("min", min);
        put("max", max);
        if (!isInteger && decimals != null) {
            rules.put("decimals", decimals.toString());
        }
        return rules;
    }

    private void put(String rule, @Nullable BigDecimal bound) {
        if (bound != null) {
            rules.put(rule, plain(bound));
        }
    }

    /** A number in plain digits, as a plan takes it. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private @Nullable BigDecimal limit(
            String inclusive, String exclusive, int inwards, boolean isInteger, @Nullable Integer decimals) {
        BigDecimal limit = null;
        for (JoinedSchema.Found found : schema.all(inclusive)) {
            boolean isOpen = found.schema().schema().find(exclusive).orElse(null) instanceof SourceNode.Flag flag
                    && flag.isTrue();
            limit = tighter(limit, bound(found.entry(), isOpen, inwards, isInteger, decimals), inwards);
        }
        for (JoinedSchema.Found found : schema.all(exclusive)) {
            if (!(found.value() instanceof SourceNode.Flag)) {
                limit = tighter(limit, bound(found.entry(), true, inwards, isInteger, decimals), inwards);
            }
        }
        return limit;
    }

    private static @Nullable BigDecimal tighter(@Nullable BigDecimal first, @Nullable BigDecimal second, int inwards) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return inwards > 0 ? first.max(second) : first.min(second);
    }

    private @Nullable BigDecimal bound(
            SourceNode.Entry entry, boolean isOpen, int inwards, boolean isInteger, @Nullable Integer decimals) {
        Optional<BigDecimal> number = entry.value() instanceof SourceNode.Number text ? text.value() : Optional.empty();
        if (number.isEmpty()) {
            tell(entry, "This bound is no number that can be read.", "It was left out.");
            return null;
        }
        BigDecimal bound = number.get();
        if (isInteger) {
            BigDecimal whole = bound.setScale(0, inwards > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR);
            bound = isOpen && whole.compareTo(bound) == 0 ? whole.add(BigDecimal.valueOf(inwards)) : whole;
        } else if (isOpen && decimals != null) {
            bound = bound.add(BigDecimal.ONE.movePointLeft(decimals).multiply(BigDecimal.valueOf(inwards)));
        } else if (isOpen) {
            tell(entry, "A plan has no bound that is itself excluded.", "The bound became one that is allowed.");
        }
        boolean fits = isInteger
                ? bound.abs().compareTo(MAX_INTEGER) <= 0
                : bound.stripTrailingZeros().precision() <= MAX_DIGITS;
        if (!fits) {
            tell(entry, "This bound is beyond what a plan's numbers hold.", "It was left out.");
            return null;
        }
        return bound;
    }

    /** {@code multipleOf: 0.01} is two decimals. */
    private @Nullable Integer decimals() {
        Integer decimals = null;
        for (JoinedSchema.Found found : schema.all("multipleOf")) {
            BigDecimal step = found.value() instanceof SourceNode.Number number
                    ? number.value().map(BigDecimal::stripTrailingZeros).orElse(null)
                    : null;
            boolean isPower = step != null
                    && step.unscaledValue().intValue() == 1
                    && step.precision() == 1
                    && step.scale() >= 0
                    && step.scale() <= MAX_DIGITS;
            if (step != null && isPower) {
                decimals = decimals == null ? step.scale() : Math.min(decimals, step.scale());
            } else {
                tell(found.entry(), "A plan has no multiples but those of 1, 0.1, 0.01 and so on.", "It was left out.");
            }
        }
        return decimals;
    }

    private @Nullable Integer integerSteps() {
        for (JoinedSchema.Found found : schema.all("multipleOf")) {
            boolean isOne = found.value() instanceof SourceNode.Number number
                    && number.value()
                            .filter(step -> step.compareTo(BigDecimal.ONE) == 0)
                            .isPresent();
            if (!isOne) {
                tell(found.entry(), "A plan's integers have no multiples.", "It was left out.");
            }
        }
        return null;
    }

    /** A pair of counts: lengths of a text, sizes of a list. */
    public Map<String, String> ofCount(String least, String most, String min, String max) {
        Integer low = count(least, 1);
        Integer high = count(most, -1);
        if (high != null && high < (low == null ? 1 : low)) {
            schema.first(most)
                    .ifPresent(
                            entry -> tell(entry, "Nothing but an empty value could be so short.", "It was left out."));
            high = null;
        }
        if (low != null) {
            rules.put(min, low.toString());
        }
        if (high != null) {
            rules.put(max, high.toString());
        }
        return rules;
    }

    private @Nullable Integer count(String key, int inwards) {
        BigDecimal limit = null;
        for (JoinedSchema.Found found : schema.all(key)) {
            BigDecimal count = found.value() instanceof SourceNode.Number number
                    ? number.value().orElse(null)
                    : null;
            boolean fits = count != null
                    && count.signum() >= 0
                    && count.stripTrailingZeros().scale() <= 0
                    && count.compareTo(BigDecimal.valueOf(MAX_COUNT)) <= 0;
            if (fits) {
                limit = tighter(limit, count, inwards);
            } else {
                tell(found.entry(), "This is no count up to 1,000,000.", "It was left out.");
            }
        }
        return limit == null ? null : limit.intValue();
    }

    private void tell(SourceNode.Entry entry, String what, String outcome) {
        losses.add(Loss.Kind.BOUND, entry.range(), "\"" + entry.key().text() + "\": " + what, outcome);
    }
}
