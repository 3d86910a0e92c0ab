package io.github.layerscribe.codegen.imports.csv;

import io.github.layerscribe.codegen.imports.draft.DraftType;
import io.github.layerscribe.codegen.yaml.Characters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** Tells whether an example certainly passes the type and the rules of its property. */
final class SheetExamples {

    private static final int MAX_LENGTH = 1_000;

    private SheetExamples() {}

    static boolean fits(String text, DraftType type, Map<String, String> rules) {
        if (type instanceof DraftType.OfSet set) {
            return set.values().stream().anyMatch(value -> value.name().equals(text));
        }
        if (!(type instanceof DraftType.Scalar scalar)) {
            return false;
        }
        return switch (scalar) {
            case STRING ->
                !rules.containsKey("format")
                        && text.length() <= MAX_LENGTH
                        && Characters.firstInvisible(text).isEmpty();
            case INTEGER, DECIMAL -> SheetProperties.isNumber(text, type) && isWithin(new BigDecimal(text), rules);
            case BOOLEAN -> text.equals("true") || text.equals("false");
            case DATE -> isDay(text);
            case DATETIME -> false;
        };
    }

    private static boolean isWithin(BigDecimal number, Map<String, String> rules) {
        String min = rules.get("min");
        String max = rules.get("max");
        return (min == null || number.compareTo(new BigDecimal(min)) >= 0)
                && (max == null || number.compareTo(new BigDecimal(max)) <= 0);
    }

    private static boolean isDay(String text) {
        try {
            return text.length() == 10 && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }
}
