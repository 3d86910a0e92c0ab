package io.github.layerscribe.codegen.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a value must keep to. Rules for numbers and text hold for each element of a list.
 *
 * @param numbers of integers and decimals
 * @param text of strings
 * @param lists of lists
 */
public record PropertyRules(NumberRules numbers, TextRules text, ListRules lists) {

    /**
     * Bounds are inclusive; for an integer property they are whole.
     *
     * @param decimals the most digits after the point, by value: {@code 129.900} has two that count
     */
    public record NumberRules(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Integer decimals) {
        public static final NumberRules NONE = new NumberRules(null, null, null);
    }

    /**
     * Lengths count code points.
     *
     * @param minLength 1 unless the plan says otherwise, so that empty text is a violation
     * @param pattern what the whole value must match, in the plan's pattern language
     */
    public record TextRules(
            @Nullable Format format,
            int minLength,
            @Nullable Integer maxLength,
            @Nullable String pattern) {
        public static final TextRules NONE = new TextRules(null, 1, null, null);
    }

    /** @param minItems 1 unless the plan says otherwise, so that an empty list is a violation */
    public record ListRules(int minItems, @Nullable Integer maxItems) {
        public static final ListRules NONE = new ListRules(1, null);
    }
}
