package io.github.layerscribe.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DecimalSumTest {

    @Property(tries = 3_000)
    void addsAndMultipliesAsBigDecimalDoes(@ForAll("terms") List<Term> terms) {
        DecimalSum sum = new DecimalSum();
        BigDecimal expected = BigDecimal.ZERO;
        for (Term term : terms) {
            term.addTo(sum);
            expected = expected.add(term.value());
        }

        assertComparesAs(sum, expected, expected);
        assertComparesAs(sum, expected, expected.add(new BigDecimal("0.01")));
        assertComparesAs(sum, expected, expected.subtract(BigDecimal.ONE));
        assertComparesAs(sum, expected, expected.negate());
    }

    private static void assertComparesAs(DecimalSum sum, BigDecimal expected, BigDecimal other) {
        int order = expected.compareTo(other);
        BigDecimal distance = expected.subtract(other).abs();
        assertThat(sum.isEqualTo(only(other))).isEqualTo(order == 0);
        assertThat(sum.isNotEqualTo(only(other))).isEqualTo(order != 0);
        assertThat(sum.isLessThan(only(other))).isEqualTo(order < 0);
        assertThat(sum.isAtMost(only(other))).isEqualTo(order <= 0);
        assertThat(sum.isMoreThan(only(other))).isEqualTo(order > 0);
        assertThat(sum.isAtLeast(only(other))).isEqualTo(order >= 0);
        BigDecimal tolerance = new BigDecimal("0.01");
        assertThat(sum.isEqualTo(only(other), tolerance)).isEqualTo(distance.compareTo(tolerance) <= 0);
    }

    private static DecimalSum only(BigDecimal value) {
        return new DecimalSum().plus(value);
    }

    @Provide
    Arbitrary<List<Term>> terms() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigIntegers()
                .between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40))
                .flatMap(digits -> Arbitraries.integers().between(-3, 22).map(scale -> new BigDecimal(digits, scale)));
        Arbitrary<BigDecimal> prices =
                Arbitraries.longs().between(-99_999, 99_999_999).map(cents -> BigDecimal.valueOf(cents, 2));
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.oneOf(prices, amounts),
                        Arbitraries.longs().list().ofMaxSize(2),
                        Arbitraries.oneOf(prices, amounts).list().ofMaxSize(2))
                .as(Term::new)
                .list()
                .ofMaxSize(6);
    }

    record Term(boolean plus, BigDecimal first, List<Long> integers, List<BigDecimal> decimals) {

        void addTo(DecimalSum sum) {
            DecimalSum term = plus ? sum.plus(first) : sum.minus(first);
            integers.forEach(term::times);
            decimals.forEach(term::times);
        }

        BigDecimal value() {
            BigDecimal value = plus ? first : first.negate();
            for (Long integer : integers) {
                value = value.multiply(BigDecimal.valueOf(integer));
            }
            for (BigDecimal decimal : decimals) {
                value = value.multiply(decimal);
            }
            return value;
        }
    }

    @Test
    void isNothingAtFirst() {
        assertThat(new DecimalSum().isEqualTo(new DecimalSum().plus(0))).isTrue();
        assertThat(new DecimalSum().isLessThan(new DecimalSum().plus(1L))).isTrue();
    }

    @Test
    void takesASumAsOneFactor() {
        DecimalSum goods =
                new DecimalSum().plus(new BigDecimal("129.90")).times(2).plus(5L);
        DecimalSum doubled = new DecimalSum().plus(2).times(goods).minus(goods).minus(5L);

        assertThat(doubled.isEqualTo(only(new BigDecimal("259.8")))).isTrue();
        assertThat(new DecimalSum().minus(goods).isEqualTo(only(new BigDecimal("-264.80"))))
                .isTrue();
    }

    @Test
    void takesASumThatOutgrewALong() {
        DecimalSum large = new DecimalSum().plus(Long.MAX_VALUE).times(Long.MAX_VALUE);
        BigDecimal squared = BigDecimal.valueOf(Long.MAX_VALUE).pow(2);

        assertThat(new DecimalSum().plus(large).times(3).isEqualTo(only(squared.multiply(new BigDecimal(3)))))
                .isTrue();
    }

    @Test
    void saysNothingWhenAnOperandIsAbsent() {
        BigDecimal noDecimal = null;
        Long noInteger = null;
        List<DecimalSum> unknown = List.of(
                new DecimalSum().plus(noDecimal),
                new DecimalSum().minus(noDecimal),
                new DecimalSum().plus(noInteger),
                new DecimalSum().minus(noInteger),
                new DecimalSum().plus(new DecimalSum().plus(3).times(noInteger)),
                new DecimalSum().minus(1).times(noDecimal));

        for (DecimalSum sum : unknown) {
            assertThat(sum.isEqualTo(only(BigDecimal.TEN))).isTrue();
            assertThat(sum.isNotEqualTo(only(BigDecimal.TEN))).isTrue();
            assertThat(only(BigDecimal.TEN).isLessThan(sum)).isTrue();
            assertThat(only(BigDecimal.TEN).isMoreThan(sum)).isTrue();
            assertThat(sum.isEqualTo(only(BigDecimal.TEN), BigDecimal.ONE)).isTrue();
        }
    }

    @Test
    void doesNotComputeWithAbsurdNumbers() {
        DecimalSum absurd =
                new DecimalSum().plus(new BigDecimal("1E+100000000")).minus(1);

        assertThat(absurd.isEqualTo(only(BigDecimal.TEN))).isTrue();
        assertThat(only(new BigDecimal("1E-100000000")).isEqualTo(only(BigDecimal.TEN)))
                .isTrue();
    }
}
