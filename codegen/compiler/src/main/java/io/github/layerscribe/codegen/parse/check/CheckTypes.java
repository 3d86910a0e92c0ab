package io.github.layerscribe.codegen.parse.check;

import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.check.Check;
import io.github.layerscribe.codegen.plan.check.CheckSide;
import io.github.layerscribe.codegen.plan.check.Factor;
import java.util.List;
import java.util.Optional;

/** What the sides of a check are, and whether they can be compared. */
final class CheckTypes {

    private CheckTypes() {}

    static Check.Kind kindOf(CheckSide side, int offset) throws CheckMistake {
        List<Factor> factors =
                side.terms().stream().flatMap(term -> term.factors().stream()).toList();
        for (Factor factor : factors) {
            Check.Kind kind = kindOf(factor, offset);
            if (kind != Check.Kind.NUMBER) {
                if (factors.size() > 1) {
                    throw new CheckMistake(
                            offset, "Only numbers are added and multiplied; others stand alone on a side.");
                }
                return kind;
            }
        }
        return Check.Kind.NUMBER;
    }

    private static Check.Kind kindOf(Factor factor, int offset) throws CheckMistake {
        if (!(factor instanceof Factor.Path path)) {
            return Check.Kind.NUMBER;
        }
        return path.last()
                .type()
                .match(new Kinds())
                .orElseThrow(() ->
                        new CheckMistake(offset, "\"" + path.last().id() + "\" is an object and cannot be compared."));
    }

    static void refuseUnequal(CheckSide left, CheckSide right, boolean sameKind, int offset) throws CheckMistake {
        if (!sameKind || !isSameSet(left, right)) {
            throw new CheckMistake(offset, "The two sides are of different types.");
        }
    }

    private static boolean isSameSet(CheckSide left, CheckSide right) {
        Factor one = left.terms().get(0).factors().get(0);
        Factor two = right.terms().get(0).factors().get(0);
        return !(one instanceof Factor.Path first
                && two instanceof Factor.Path second
                && first.last().type() instanceof PropertyType.OfSet
                && !first.last().type().equals(second.last().type()));
    }

    static void refuseOperator(Check.Kind kind, Check.Operator operator, boolean hasTolerance, int offset)
            throws CheckMistake {
        boolean isOrdered = kind == Check.Kind.NUMBER || kind == Check.Kind.DATE || kind == Check.Kind.DATETIME;
        boolean isEquality = operator == Check.Operator.EQUAL || operator == Check.Operator.NOT_EQUAL;
        if (!isOrdered && !isEquality) {
            throw new CheckMistake(offset, "Texts, sets and booleans are compared with = and != only.");
        }
        if (hasTolerance && kind != Check.Kind.NUMBER) {
            throw new CheckMistake(offset, "+- is for numbers only.");
        }
    }

    /** The kind of a property's type; nothing for objects and lists. */
    private static final class Kinds implements PropertyType.Cases<Optional<Check.Kind>> {

        @Override
        public Optional<Check.Kind> string() {
            return Optional.of(Check.Kind.STRING);
        }

        @Override
        public Optional<Check.Kind> integer() {
            return Optional.of(Check.Kind.NUMBER);
        }

        @Override
        public Optional<Check.Kind> decimal() {
            return Optional.of(Check.Kind.NUMBER);
        }

        @Override
        public Optional<Check.Kind> bool() {
            return Optional.of(Check.Kind.BOOLEAN);
        }

        @Override
        public Optional<Check.Kind> date() {
            return Optional.of(Check.Kind.DATE);
        }

        @Override
        public Optional<Check.Kind> datetime() {
            return Optional.of(Check.Kind.DATETIME);
        }

        @Override
        public Optional<Check.Kind> set(SetDefinition set) {
            return Optional.of(Check.Kind.SET);
        }

        @Override
        public Optional<Check.Kind> object(String objectId) {
            return Optional.empty();
        }

        @Override
        public Optional<Check.Kind> list(PropertyType element) {
            return Optional.empty();
        }
    }
}
