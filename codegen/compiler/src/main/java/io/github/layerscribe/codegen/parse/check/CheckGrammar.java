package io.github.layerscribe.codegen.parse.check;

import io.github.layerscribe.codegen.parse.check.CheckText.Kind;
import io.github.layerscribe.codegen.parse.check.CheckText.Token;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.check.Check;
import io.github.layerscribe.codegen.plan.check.CheckSide;
import io.github.layerscribe.codegen.plan.check.Factor;
import io.github.layerscribe.codegen.source.SourceRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of checks, by recursive descent.
 *
 * <pre>
 * check = side op side [ "+-" number ]      side   = term { ("+" | "-") term }      term = factor { "*" factor }
 * factor = number | path | "sum" "(" path { "*" path } ")" | "count" "(" id ")"     path = id [ "." id ]
 * </pre>
 */
final class CheckGrammar {

    private static final int MAX_FACTORS = 12;

    private final CheckText text;
    private final CheckNames names;
    private int factors;

    CheckGrammar(CheckText text, CheckNames names) {
        this.text = text;
        this.names = names;
    }

    Check check(SourceRange range) throws CheckMistake {
        CheckSide left = side();
        int operatorAt = text.peek().offset();
        Check.Operator operator = operator();
        int rightAt = text.peek().offset();
        CheckSide right = side();
        BigDecimal tolerance = tolerance(operator);
        if (text.peek().kind() != Kind.END) {
            throw new CheckMistake(
                    text.peek().offset(),
                    "The check should end before " + text.peek().described() + ".");
        }
        Check.Kind kind = CheckTypes.kindOf(left, 0);
        Check.Kind other = CheckTypes.kindOf(right, rightAt);
        CheckTypes.refuseUnequal(left, right, kind == other, operatorAt);
        CheckTypes.refuseOperator(kind, operator, tolerance != null, operatorAt);
        Check check =
                new Check(printed(left, operator, right, tolerance), left, operator, right, tolerance, kind, range);
        if (check.members().isEmpty()) {
            throw new CheckMistake(0, "This check names no property.");
        }
        return check;
    }

    private CheckSide side() throws CheckMistake {
        List<CheckSide.Term> terms = new ArrayList<>();
        terms.add(term(false));
        while (true) {
            if (text.takeIf("+")) {
                terms.add(term(false));
            } else if (text.takeIf("-")) {
                terms.add(term(true));
            } else {
                return new CheckSide(terms);
            }
        }
    }

    private CheckSide.Term term(boolean isNegative) throws CheckMistake {
        List<Factor> found = new ArrayList<>();
        do {
            found.add(factor());
        } while (text.takeIf("*"));
        return new CheckSide.Term(isNegative, found);
    }

    private Factor factor() throws CheckMistake {
        Token token = text.take();
        if (token.text().equals("sum") && text.takeIf("(")) {
            return sum();
        }
        count(token);
        if (token.kind() == Kind.NUMBER) {
            return new Factor.Number(new BigDecimal(token.text()));
        }
        if (token.kind() != Kind.NAME) {
            throw new CheckMistake(
                    token.offset(), "Here a property or a number is needed, not " + token.described() + ".");
        }
        if (token.text().equals("count") && text.takeIf("(")) {
            return countOf();
        }
        return path(token);
    }

    private void count(Token token) throws CheckMistake {
        if (++factors > MAX_FACTORS) {
            throw new CheckMistake(token.offset(), "This check has more than 12 factors.");
        }
    }

    private Factor path(Token first) throws CheckMistake {
        List<PropertyDefinition> steps = new ArrayList<>();
        steps.add(names.member(first));
        if (text.takeIf(".")) {
            Token second = name();
            if (steps.get(0).type().isList()) {
                throw new CheckMistake(first.offset(), "\"" + first.text() + "\" is a list; use sum( ) or count( ).");
            }
            steps.add(names.inside(steps.get(0), second));
        }
        PropertyDefinition last = steps.get(steps.size() - 1);
        if (last.type().isList()) {
            throw new CheckMistake(first.offset(), "\"" + last.id() + "\" is a list; use sum( ) or count( ).");
        }
        return new Factor.Path(steps);
    }

    private Factor sum() throws CheckMistake {
        PropertyDefinition list = null;
        List<PropertyDefinition> found = new ArrayList<>();
        do {
            Token owner = name();
            count(owner);
            PropertyDefinition property = names.member(owner);
            boolean isObjects =
                    property.type().isList() && property.type().elementType() instanceof PropertyType.OfObject;
            if (!isObjects) {
                throw new CheckMistake(owner.offset(), "\"" + owner.text() + "\" is no list of objects to sum up.");
            }
            if (list != null && !list.id().equals(property.id())) {
                throw new CheckMistake(owner.offset(), "A sum runs over one list, here \"" + list.id() + "\".");
            }
            list = property;
            text.expect(".");
            Token inner = name();
            PropertyDefinition factor = names.inside(property, inner);
            if (!factor.type().isNumber()) {
                throw new CheckMistake(inner.offset(), "\"" + inner.text() + "\" is no number to sum up.");
            }
            found.add(factor);
        } while (text.takeIf("*"));
        text.expect(")");
        return new Factor.Sum(list, found);
    }

    private Factor countOf() throws CheckMistake {
        Token token = name();
        PropertyDefinition list = names.member(token);
        if (!list.type().isList()) {
            throw new CheckMistake(token.offset(), "\"" + token.text() + "\" is no list to count.");
        }
        text.expect(")");
        return new Factor.Count(list);
    }

    private Token name() throws CheckMistake {
        Token token = text.take();
        if (token.kind() != Kind.NAME) {
            throw new CheckMistake(
                    token.offset(), "Here the id of a property is needed, not " + token.described() + ".");
        }
        return token;
    }

    private Check.Operator operator() throws CheckMistake {
        Token token = text.take();
        Optional<Check.Operator> operator = Arrays.stream(Check.Operator.values())
                .filter(candidate -> candidate.symbol().equals(token.text()))
                .findFirst();
        if (operator.isEmpty()) {
            throw new CheckMistake(
                    token.offset(), "Here one of = != < <= > >= is needed, not " + token.described() + ".");
        }
        return operator.get();
    }

    private @Nullable BigDecimal tolerance(Check.Operator operator) throws CheckMistake {
        int place = text.peek().offset();
        if (!text.takeIf("+-")) {
            return null;
        }
        Token token = text.take();
        if (token.kind() != Kind.NUMBER) {
            throw new CheckMistake(token.offset(), "Behind +- a number is needed, not " + token.described() + ".");
        }
        if (operator != Check.Operator.EQUAL) {
            throw new CheckMistake(place, "+- stands only behind a check with =.");
        }
        return new BigDecimal(token.text());
    }

    private static String printed(
            CheckSide left, Check.Operator operator, CheckSide right, @Nullable BigDecimal tolerance) {
        String comparison = CheckPrinter.print(left) + " " + operator.symbol() + " " + CheckPrinter.print(right);
        return tolerance == null ? comparison : comparison + " +- " + tolerance.toPlainString();
    }
}
