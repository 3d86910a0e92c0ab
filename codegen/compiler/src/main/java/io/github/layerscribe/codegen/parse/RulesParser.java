package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.parse.keys.KeyReader;
import io.github.layerscribe.codegen.parse.value.PatternLanguage;
import io.github.layerscribe.codegen.parse.value.ValueReader;
import io.github.layerscribe.codegen.plan.Format;
import io.github.layerscribe.codegen.plan.PropertyRules;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rules of a property's values: each must fit the type, and bounds must leave something between them. */
final class RulesParser {

    private final SectionReader reader;

    RulesParser(SectionReader reader) {
        this.reader = reader;
    }

    PropertyRules parse(KeyReader keys, PropertyType type) {
        boolean isText = type.elementType() == PropertyType.Scalar.STRING;
        refuseUnless(type.elementType().isNumber(), keys, List.of("min", "max"), "numbers");
        refuseUnless(type.elementType() == PropertyType.Scalar.DECIMAL, keys, List.of("decimals"), "decimals");
        refuseUnless(isText, keys, List.of("format", "min_length", "max_length", "pattern"), "strings");
        refuseUnless(type.isList(), keys, List.of("min_items", "max_items"), "lists");
        return new PropertyRules(
                type.elementType().isNumber() ? numbers(keys, type.elementType()) : PropertyRules.NumberRules.NONE,
                isText ? text(keys) : PropertyRules.TextRules.NONE,
                type.isList() ? lists(keys) : PropertyRules.ListRules.NONE);
    }

    private void refuseUnless(boolean fits, KeyReader keys, List<String> rules, String things) {
        for (String rule : rules) {
            if (!fits && keys.has(rule)) {
                reader.error(
                        "rule-for-type",
                        keys.rangeOf(rule),
                        "\"" + rule + "\" is a rule for " + things + ", and this property holds none.",
                        "Take it out, or change the type.");
            }
        }
    }

    private PropertyRules.NumberRules numbers(KeyReader keys, PropertyType type) {
        BigDecimal min = bound(keys, "min", type);
        BigDecimal max = bound(keys, "max", type);
        if (min != null && max != null && min.compareTo(max) > 0) {
            emptyRange(keys, "min", "max");
        }
        Integer decimals = type == PropertyType.Scalar.DECIMAL ? keys.count("decimals", 0) : null;
        return new PropertyRules.NumberRules(min, max, decimals);
    }

    private @Nullable BigDecimal bound(KeyReader keys, String key, PropertyType type) {
        BigDecimal bound = keys.decimal(key);
        if (bound == null) {
            return null;
        }
        boolean isInteger = type == PropertyType.Scalar.INTEGER;
        boolean fits = isInteger
                ? bound.scale() <= 0 && bound.abs().compareTo(ValueReader.MAX_INTEGER) <= 0
                : bound.stripTrailingZeros().precision() <= 15;
        if (!fits) {
            reader.error(
                    "number",
                    keys.scalar(key).map(YamlNode.Scalar::range).orElse(keys.rangeOf(key)),
                    "\"" + key + "\" must itself be " + (isInteger ? "an integer" : "a decimal of 15 digits") + ".",
                    "");
            return null;
        }
        return bound;
    }

    private PropertyRules.TextRules text(KeyReader keys) {
        Format format =
                keys.choice("format", List.of(Format.values()), Format::word).orElse(null);
        Integer min = keys.count("min_length", 0);
        Integer max = keys.count("max_length", 0);
        if (max != null && max < (min == null ? 1 : min)) {
            emptyRange(keys, "min_length", "max_length");
        }
        return new PropertyRules.TextRules(format, min == null ? 1 : min, max, pattern(keys));
    }

    private @Nullable String pattern(KeyReader keys) {
        YamlNode.Scalar scalar = keys.scalar("pattern").orElse(null);
        if (scalar == null) {
            return null;
        }
        PatternLanguage.Problem problem = PatternLanguage.problem(scalar.text()).orElse(null);
        if (problem != null) {
            reader.error("pattern", scalar.range(), problem.message(), problem.hint());
            return null;
        }
        return scalar.text();
    }

    private PropertyRules.ListRules lists(KeyReader keys) {
        Integer min = keys.count("min_items", 0);
        Integer max = keys.count("max_items", 0);
        if (max != null && max < (min == null ? 1 : min)) {
            emptyRange(keys, "min_items", "max_items");
        }
        return new PropertyRules.ListRules(min == null ? 1 : min, max);
    }

    private void emptyRange(KeyReader keys, String min, String max) {
        reader.error(
                "bounds",
                keys.rangeOf(keys.has(max) ? max : min),
                "\"" + max + "\" is below \"" + min + "\"" + (keys.has(min) ? "" : ", which is 1") + ".",
                "Nothing could be between them.");
    }
}
