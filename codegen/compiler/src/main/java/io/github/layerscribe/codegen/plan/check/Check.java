package io.github.layerscribe.codegen.plan.check;

import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.source.SourceRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of two sides, such as {@code value = sum(items.price * items.quantity) +- 0.01}.
 *
 * <p>It is evaluated only if every operand is present and valid by its own rules; a sum or count of an empty list is
 * 0. Numbers are exact. Dates, texts, sets and booleans stand alone on each side.
 *
 * @param text as the plan writes it, single-spaced
 * @param tolerance with {@link Operator#EQUAL} only: |left − right| is at most this
 * @param kind what both sides are
 */
public record Check(
        String text,
        CheckSide left,
        Operator operator,
        CheckSide right,
        @Nullable BigDecimal tolerance,
        Kind kind,
        SourceRange range) {

    /** What the two sides of a check are; both are the same. */
    public enum Kind {
        NUMBER,
        DATE,
        DATETIME,
        STRING,
        SET,
        BOOLEAN
    }

    /** How the sides are compared. */
    public enum Operator {
        EQUAL("="),
        NOT_EQUAL("!="),
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">=");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        /** The operator in the plan. */
        public String symbol() {
            return symbol;
        }
    }

    /** Every factor of both sides, from left to right. */
    public Stream<Factor> factors() {
        return Stream.of(left, right).flatMap(side -> side.terms().stream()).flatMap(term -> term.factors().stream());
    }

    /** The property at which a violation is reported: the first member of the event that is named. */
    public PropertyDefinition firstProperty() {
        return factors()
                .map(Factor::properties)
                .filter(properties -> !properties.isEmpty())
                .map(properties -> properties.get(0))
                .findFirst()
                .orElseThrow();
    }

    /** The members that must be present before the check says anything, in the order of their first mention. */
    public List<PropertyDefinition> members() {
        return factors()
                .map(Factor::properties)
                .filter(properties -> !properties.isEmpty())
                .map(properties -> properties.get(0))
                .distinct()
                .toList();
    }
}
