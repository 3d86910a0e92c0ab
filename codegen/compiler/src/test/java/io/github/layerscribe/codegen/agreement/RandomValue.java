package io.github.layerscribe.codegen.agreement;

import io.github.layerscribe.codegen.plan.Format;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyRules.NumberRules;
import io.github.layerscribe.codegen.plan.PropertyRules.TextRules;
import io.github.layerscribe.payload.Sha256;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Values of one property: those at its limits, and those just beyond. */
final class RandomValue {

    private static final String EMOJI = "\uD83D\uDE00";

    private static final Map<Format, List<String>> FORMATTED = Map.of(
            Format.CURRENCY, List.of("EUR", "USD"),
            Format.COUNTRY, List.of("DE", "CH"),
            Format.LANGUAGE, List.of("de", "de-CH", "zh-Hant-TW"),
            Format.EMAIL, List.of("a@b", "ida.rose+x@club.example"),
            Format.URL, List.of("https://club.example/a?b#c", "http://x"),
            Format.PATH, List.of("/", "/a/\u00E9"),
            Format.UUID, List.of("123e4567-e89b-12d3-a456-426614174000", "123E4567-E89B-12D3-A456-426614174000"),
            Format.FREE_TEXT, List.of("roses", "</script>", EMOJI, "\u2028\uD800'\"\\"));

    private static final List<String> ODD_TEXTS = List.of(
            "",
            "eur",
            "EURO",
            "D",
            "DE\n",
            "de_CH",
            "a@",
            "@b",
            "a b@c",
            "a@b.",
            "http://",
            "HTTP://x",
            "https://x y",
            "//x",
            "a",
            "/a?b",
            "/a b",
            "/a#b",
            "123e4567e89b12d3a456426614174000",
            "GA-",
            "ga-1",
            "\n",
            "a\n",
            EMOJI + EMOJI,
            "\uD83D",
            "\u0660",
            "x".repeat(70),
            EMOJI.repeat(40),
            "\u00C9cole",
            "A1",
            "\u2028");

    private static final List<BigDecimal> ODD_NUMBERS = List.of(
            new BigDecimal("1E+400"),
            new BigDecimal("1E-400"),
            new BigDecimal("1E+21"),
            new BigDecimal("0E-30"),
            new BigDecimal("1234567890123456"),
            new BigDecimal("123456789012345000"),
            new BigDecimal("0.1234567890123456"),
            new BigDecimal("-1000.12345"),
            new BigDecimal("0.10000"),
            new BigDecimal("1E+2147483647"),
            new BigDecimal("1E-2147483647"));

    private static final List<Long> ODD_INTEGERS =
            List.of(1L << 53, (1L << 53) - 1, -(1L << 53), 1 - (1L << 53), Long.MAX_VALUE, Long.MIN_VALUE, -3L, 99L);

    private final Random random;

    RandomValue(Random random) {
        this.random = random;
    }

    Object of(PropertyDefinition property, Class<?> type, boolean isOdd) {
        if (type == String.class) {
            return isOdd ? oddText(property.rules().text()) : text(property);
        } else if (type == Long.class) {
            return isOdd
                    ? oddInteger(property.rules().numbers())
                    : number(property.rules().numbers(), 0).longValueExact();
        } else if (type == BigDecimal.class) {
            return isOdd
                    ? oddNumber(property.rules().numbers())
                    : decimal(property.rules().numbers());
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == LocalDate.class) {
            return isOdd
                    ? one(List.of(LocalDate.MAX, LocalDate.MIN, LocalDate.of(0, 12, 31), LocalDate.of(10_000, 1, 1)))
                    : one(List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.of(2026, 11, 2)));
        } else if (type == Instant.class) {
            return Instant.parse(
                    isOdd
                            ? one(List.of("0000-12-31T23:59:59.999999Z", "+10000-01-01T00:00:00Z"))
                            : one(List.of(
                                    "0001-01-01T00:00:00Z",
                                    "9999-12-31T23:59:59.999999999Z",
                                    "1969-12-31T23:59:59.999999Z",
                                    "2026-11-02T10:00:00Z")));
        } else if (type == Sha256.class) {
            return isOdd ? Sha256.ofHex(one(ODD_TEXTS)) : Sha256.hashOf("rose");
        }
        throw new AssertionError("no values for " + type);
    }

    private String text(PropertyDefinition property) {
        TextRules rules = property.rules().text();
        if (rules.format() != null) {
            return one(FORMATTED.get(rules.format()));
        }
        if (rules.pattern() != null) {
            return one(Patterns.matching(rules.pattern(), property.example()));
        }
        return random.nextBoolean() ? EMOJI.repeat(length(rules)) : "r".repeat(length(rules));
    }

    private int length(TextRules rules) {
        int most = isLong(rules) ? rules.minLength() + 5 : rules.maxLength();
        return rules.minLength() + random.nextInt(most - rules.minLength() + 1);
    }

    /** Up to a length that no script refuses. */
    private static boolean isLong(TextRules rules) {
        return rules.maxLength() == null || rules.maxLength() > 200;
    }

    private String oddText(TextRules rules) {
        return !isLong(rules) && random.nextBoolean()
                ? (random.nextBoolean() ? EMOJI : "\u00E9").repeat(rules.maxLength() + 1)
                : one(ODD_TEXTS);
    }

    private long oddInteger(NumberRules rules) {
        return switch (random.nextInt(4)) {
            case 0 -> rules.min() == null ? one(ODD_INTEGERS) : rules.min().longValueExact() - 1;
            case 1 -> rules.max() == null ? one(ODD_INTEGERS) : rules.max().longValueExact() + 1;
            default -> one(ODD_INTEGERS);
        };
    }

    private BigDecimal oddNumber(NumberRules rules) {
        BigDecimal small = new BigDecimal("0.0001");
        return switch (random.nextInt(4)) {
            case 0 -> rules.min() == null ? one(ODD_NUMBERS) : rules.min().subtract(small);
            case 1 -> rules.max() == null ? one(ODD_NUMBERS) : rules.max().add(small);
            default -> one(ODD_NUMBERS);
        };
    }

    private BigDecimal decimal(NumberRules rules) {
        BigDecimal number = number(rules, rules.decimals() == null ? 2 : rules.decimals());
        return random.nextInt(4) == 0 ? number.setScale(number.scale() + 3, RoundingMode.UNNECESSARY) : number;
    }

    /** Between the bounds, mostly small, so that checks now and then hold; with few enough digits after the point. */
    private BigDecimal number(NumberRules rules, int decimals) {
        BigDecimal min = rules.min() == null ? null : rules.min().setScale(decimals, RoundingMode.CEILING);
        BigDecimal max = rules.max() == null ? null : rules.max().setScale(decimals, RoundingMode.FLOOR);
        if (min != null && max != null && min.compareTo(max) > 0) {
            return rules.min();
        }
        BigDecimal step = BigDecimal.valueOf(random.nextInt(4)).add(BigDecimal.valueOf(random.nextInt(10), decimals));
        if (min == null && max == null) {
            return step.setScale(decimals, RoundingMode.FLOOR);
        }
        BigDecimal number = min != null ? min.add(step) : max.subtract(step);
        BigDecimal kept = max != null && number.compareTo(max) > 0 ? max : number;
        return kept.setScale(decimals, RoundingMode.FLOOR);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
