package io.github.layerscribe.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.payload.Sha256;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of the plan: what it finds, where, and that it never speaks about what is absent or tells a value. */
class ViolationsTest {

    private static final PropertyName P = PropertyName.of("price");
    private static final PropertyName ITEMS = PropertyName.of("items");
    private static final BigDecimal TWO = new BigDecimal("2.0");
    private static final String SMILE = "\uD83D\uDE00";
    private static final TextPattern DIGITS = TextPattern.of("\\d+");

    private final Violations violations = new Violations();

    private void assertFound(Consumer<Violations> rule, String... expected) {
        violations.clear();
        rule.accept(violations);
        assertThat(violations.list())
                .extracting(found -> found.path() + " " + found.rule() + ": " + found.message())
                .containsExactly(expected);
        assertThat(violations.isEmpty()).isEqualTo(expected.length == 0);
    }

    @Test
    void requiresAValue() {
        assertFound(v -> v.required(P, null), "price required: `price` is missing");
        assertFound(v -> v.required(P, ""));
    }

    @Test
    void countsCodePoints() {
        assertFound(v -> v.length(P, "", 1, 3), "price min_length: `price` has fewer than 1 characters");
        assertFound(v -> v.length(P, "abcd", 1, 3), "price max_length: `price` has more than 3 characters");
        assertFound(v -> v.length(P, SMILE.repeat(3), 1, 3));
        assertFound(v -> v.length(P, SMILE, 2, 3), "price min_length: `price` has fewer than 2 characters");
        assertFound(v -> v.length(P, "ab", 2, 3));
        assertFound(
                v -> v.length(P, Arrays.asList("a", null, "", "abcd"), 1, 3),
                "price[2] min_length: `price[2]` has fewer than 1 characters",
                "price[3] max_length: `price[3]` has more than 3 characters");
    }

    @Test
    void judgesFormatsAndPatterns() {
        assertFound(
                v -> v.format(P, "eur", Format.CURRENCY),
                "price format: `price` is not a three-letter currency code such as `EUR`");
        assertFound(v -> v.format(P, "EUR", Format.CURRENCY));
        assertFound(
                v -> v.format(P, Arrays.asList("/", null, "x"), Format.PATH),
                "price[2] format: `price[2]` is not a path: it begins with `/` and has no query");
        assertFound(v -> v.pattern(P, "a", DIGITS), "price pattern: `price` does not match `\\d+`");
        assertFound(v -> v.pattern(P, "1", DIGITS));
        assertFound(
                v -> v.pattern(P, Arrays.asList("1", null, "a"), DIGITS),
                "price[2] pattern: `price[2]` does not match `\\d+`");
    }

    @Test
    void knowsTheYearsAndHashesThatReceiversExpect() {
        String complaint = "price format: `price` is not in the form that the receiver expects";
        assertFound(v -> v.wellFormed(P, LocalDate.of(10_000, 1, 1)), complaint);
        assertFound(v -> v.wellFormed(P, LocalDate.of(0, 12, 31)), complaint);
        assertFound(v -> v.wellFormed(P, LocalDate.of(9999, 12, 31)));
        assertFound(v -> v.wellFormed(P, Instant.parse("0000-12-31T23:59:59.999Z")), complaint);
        assertFound(v -> v.wellFormed(P, Instant.parse("+10000-01-01T00:00:00Z")), complaint);
        assertFound(v -> v.wellFormed(P, Instant.parse("9999-12-31T23:59:59.999Z")));
        assertFound(v -> v.wellFormed(P, Sha256.ofHex("jane@example.org")), complaint);
        assertFound(v -> v.wellFormed(P, Sha256.hashOf("jane@example.org")));
        assertFound(
                v -> v.wellFormed(
                        P, Arrays.asList(Sha256.hashOf("x"), null, Sha256.ofHex("x"), LocalDate.MAX, Instant.MIN)),
                "price[2] format: `price[2]` is not in the form that the receiver expects",
                "price[3] format: `price[3]` is not in the form that the receiver expects",
                "price[4] format: `price[4]` is not in the form that the receiver expects");
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "0.00000000000000000000, true",
        "0E+21, true",
        "0E+22, false",
        "999999999999999, true",
        "-999999999999999, true",
        "1000000000000000, true",
        "9999999999999999, false",
        "1.00000000000000000000, true",
        "0.00000000000000000001, true",
        "0.000000000000000000001, false",
        "0.0000000000000000000010, false",
        "100000000000000000000, true",
        "1E+20, true",
        "1E+21, false",
        "1E+100000000, false",
        "1E-100000000, false",
        "129.90, true",
    })
    void knowsWhichDecimalsJavaScriptHoldsExactly(BigDecimal value, boolean exact) {
        String[] expected = {"price exact: `price` is a number that JavaScript cannot hold exactly"};
        assertFound(v -> v.exact(P, value), exact ? new String[0] : expected);
    }

    @ParameterizedTest
    @CsvSource({
        "9007199254740991, true",
        "-9007199254740991, true",
        "9007199254740992, false",
        "-9007199254740992, false",
        "9223372036854775807, false",
        "-9223372036854775808, false",
    })
    void knowsWhichIntegersJavaScriptHoldsExactly(Long value, boolean exact) {
        String[] expected = {"price exact: `price` is a number that JavaScript cannot hold exactly"};
        assertFound(v -> v.exact(P, value), exact ? new String[0] : expected);
    }

    @Test
    void looksNoCloserAtANumberOfThousandsOfDigits() {
        BigDecimal huge = new BigDecimal(BigInteger.TEN.pow(100_000));

        assertFound(v -> v.exact(P, huge), "price exact: `price` is a number that JavaScript cannot hold exactly");
        assertFound(
                v -> v.decimals(P, huge.movePointLeft(100_000), 2),
                "price decimals: `price` has more than 2 digits after the point");
    }

    @Test
    void findsInexactMembersOfLists() {
        String complaint = "price[1] exact: `price[1]` is a number that JavaScript cannot hold exactly";
        assertFound(v -> v.exact(P, Arrays.asList(1L, Long.MAX_VALUE, null)), complaint);
        assertFound(v -> v.exact(P, Arrays.asList(BigDecimal.ONE, new BigDecimal("1E99"), null)), complaint);
    }

    @Test
    void judgesBounds() {
        assertFound(v -> v.min(P, 1L, 2), "price min: `price` is less than 2");
        assertFound(v -> v.min(P, 2L, 2));
        assertFound(v -> v.max(P, 3L, 2), "price max: `price` is more than 2");
        assertFound(v -> v.max(P, 2L, 2));
        assertFound(v -> v.min(P, BigDecimal.ONE, TWO), "price min: `price` is less than 2.0");
        assertFound(v -> v.min(P, new BigDecimal("2.00"), TWO));
        assertFound(v -> v.max(P, BigDecimal.TEN, TWO), "price max: `price` is more than 2.0");
        assertFound(v -> v.max(P, TWO, TWO));
        assertFound(v -> v.notNegative(P, new BigDecimal("-0.01")), "price min: `price` is less than 0");
        assertFound(v -> v.notNegative(P, BigDecimal.ZERO));
        assertFound(v -> v.min(P, Arrays.asList(2L, null, 1L), 2), "price[2] min: `price[2]` is less than 2");
        assertFound(v -> v.max(P, Arrays.asList(2L, null, 3L), 2), "price[2] max: `price[2]` is more than 2");
        assertFound(
                v -> v.min(P, Arrays.asList(TWO, null, BigDecimal.ONE), TWO),
                "price[2] min: `price[2]` is less than 2.0");
        assertFound(
                v -> v.max(P, Arrays.asList(TWO, null, BigDecimal.TEN), TWO),
                "price[2] max: `price[2]` is more than 2.0");
    }

    @Test
    void countsDecimalsByValue() {
        assertFound(v -> v.decimals(P, new BigDecimal("129.900"), 2));
        assertFound(v -> v.decimals(P, new BigDecimal("0.00000"), 2));
        assertFound(v -> v.decimals(P, new BigDecimal("1E+9"), 0));
        assertFound(
                v -> v.decimals(P, new BigDecimal("129.901"), 2),
                "price decimals: `price` has more than 2 digits after the point");
        assertFound(
                v -> v.decimals(P, Arrays.asList(BigDecimal.ONE, null, new BigDecimal("0.1")), 0),
                "price[2] decimals: `price[2]` has more than 0 digits after the point");
    }

    @Test
    void countsMembers() {
        assertFound(v -> v.size(P, List.of(), 1, 2), "price min_items: `price` has fewer than 1 members");
        assertFound(v -> v.size(P, List.of(1, 2, 3), 1, 2), "price max_items: `price` has more than 2 members");
        assertFound(v -> v.size(P, List.of(1, 2), 1, 2));
        assertFound(v -> v.members(P, Arrays.asList(1, null)), "price[1] required: `price[1]` is missing");
    }

    @Test
    void reportsWhatIsInsideUnderItsPath() {
        Validated item = v -> v.required(P, null);
        Validated outer = v -> v.each(ITEMS, Arrays.asList(item, null, v2 -> {}));

        assertFound(
                v -> v.each(PropertyName.of("orders"), List.of(outer)),
                "orders[0].items[0].price required: `price` is missing",
                "orders[0].items[1] required: `items[1]` is missing");
        assertFound(v -> v.nested(ITEMS, item), "items.price required: `price` is missing");
        assertFound(
                v -> v.nested(ITEMS, v2 -> v2.anyOf("a`, `b", false)),
                "items any_of: at least one of `a`, `b` must be present");
    }

    @Test
    void reportsRulesAboutSeveralProperties() {
        assertFound(v -> v.anyOf("a`, `b", true));
        assertFound(
                v -> v.requires("value", "currency", false), " requires: `value` holds, so `currency` must be present");
        assertFound(v -> v.requires("value", "currency", true));
        assertFound(v -> v.check(P, "price > 1", false), "price check: `price > 1` does not hold");
        assertFound(v -> v.check(P, "price > 1", true));
    }

    @Test
    void saysNothingAboutWhatIsAbsent() {
        assertFound(v -> {
            v.length(P, (String) null, 1, 2);
            v.length(P, (List<String>) null, 1, 2);
            v.format(P, (String) null, Format.URL);
            v.format(P, (List<String>) null, Format.URL);
            v.pattern(P, (String) null, DIGITS);
            v.pattern(P, (List<String>) null, DIGITS);
            v.wellFormed(P, (LocalDate) null);
            v.wellFormed(P, (Instant) null);
            v.wellFormed(P, (Sha256) null);
            v.wellFormed(P, (List<?>) null);
            v.exact(P, (Long) null);
            v.exact(P, (BigDecimal) null);
            v.exact(P, (List<Long>) null);
            v.min(P, (Long) null, 1);
            v.max(P, (Long) null, 1);
            v.min(P, (BigDecimal) null, TWO);
            v.max(P, (BigDecimal) null, TWO);
            v.notNegative(P, null);
            v.min(P, (List<Long>) null, 1);
            v.max(P, (List<Long>) null, 1);
            v.min(P, (List<BigDecimal>) null, TWO);
            v.max(P, (List<BigDecimal>) null, TWO);
            v.decimals(P, (BigDecimal) null, 1);
            v.decimals(P, (List<BigDecimal>) null, 1);
            v.size(P, null, 1, 2);
            v.members(P, null);
            v.each(P, null);
            v.nested(P, null);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"price", "price[2]", "price.unit", "price[2].unit"})
    void isNotCleanWhereSomethingWasFound(String path) {
        violations.add(new Violation(path, "min", "x"));

        assertThat(violations.isClean(P)).isFalse();
        assertThat(violations.isClean(ITEMS)).isTrue();
    }

    @Test
    void isCleanUnderANameThatOnlyBeginsAlike() {
        violations.add(new Violation("price_net", "min", "x"));

        assertThat(violations.isClean(P)).isTrue();
        assertThat(new Violations().isClean(P)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "items, max_items, false",
        "items[3], required, false",
        "items[3], any_of, true",
        "items[3], requires, true",
        "items, any_of, true",
        "items, requires, true",
        "items, required, false",
        "items[3].price, min, false",
        "items[3].price[1], min, false",
        "items[3].price_net, min, true",
        "items[3].name, max_length, true",
        "items.price, min, false",
        "items.name, min, true",
        "items_sold, min, true",
        "price, min, true",
    })
    void isCleanInsideAListWhereTheOtherPropertiesAreNot(String path, String rule, boolean clean) {
        assertThat(new Violations().isClean(ITEMS, P)).isTrue();
        violations.add(new Violation(path, rule, "x"));

        assertThat(violations.isClean(ITEMS, P)).isEqualTo(clean);
    }

    @Test
    void neverTellsAValue() {
        String secret = "jane@example.org";
        violations.length(P, secret, 1, 2);
        violations.format(P, secret, Format.UUID);
        violations.pattern(P, secret, DIGITS);
        violations.wellFormed(P, Sha256.ofHex(secret));

        assertThat(violations.list())
                .hasSize(4)
                .noneMatch(found -> found.toString().contains(secret));
    }

    @Test
    void isReusedAfterClearing() {
        violations.required(P, null);
        List<Violation> before = violations.list();
        violations.clear();

        assertThat(violations.list()).isEqualTo(Collections.emptyList());
        assertThat(before).hasSize(1);
    }
}
