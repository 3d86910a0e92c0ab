package io.github.layerscribe.codegen.parse.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.parse.PlanText;
import io.github.layerscribe.codegen.plan.check.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of checks: what is read, and what is refused with the column of the mistake. */
class CheckParserTest {

    private static final String PLAN = """
            properties:
              a: {type: decimal}
              b: {type: integer}
              text: {type: string}
              note: {type: string}
              day: {type: date}
              end: {type: date}
              time: {type: datetime}
              flag: {type: boolean}
              one: {type: x | y}
              two: {type: x | y}
              level: {type: tier}
              rank: {type: tier}
              lines: {type: list of line}
              others: {type: list of line}
              best: {type: line}
              numbers: {type: list of integer}
              price: {type: decimal}
              pieces: {type: integer}
              kind: {type: string}
            sets:
              tier: {values: {low: Low, high: High}}
            objects:
              line: {required: [price, pieces, kind]}
            events:
              view:
                required: [a, b, text, note, day, end, time, flag, one, two, level, rank, lines, others, best, numbers]
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = b",
                "a != b",
                "a <= b + 1 - a * 2.50 * b",
                "a = sum(lines.price * lines.pieces) +- 0.01",
                "a = sum(lines.price) + count(numbers) - count(lines)",
                "b < best.price",
                "best.kind != text",
                "text = note",
                "day <= end",
                "time = time",
                "flag != flag",
                "level = rank"
            })
    void isPrintedAsItWasRead(String check) {
        assertThat(parse(check).text()).isEqualTo(check);
        assertThat(parse(check.replace(" ", "  ")).text()).isEqualTo(check);
    }

    @Test
    void blanksAreFree() {
        assertThat(parse("a=sum(lines.price*lines.pieces)+-0.01").text())
                .isEqualTo("a = sum(lines.price * lines.pieces) +- 0.01");
    }

    @Test
    void theFirstPropertyIsWhereAViolationIsTold() {
        assertThat(parse("1 < sum(lines.price) + a").firstProperty().id()).isEqualTo("lines");
        assertThat(parse("best.price > a").members()).extracting("id").containsExactly("best", "a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    a| 2| Here one of = != < <= > >= is needed, not the end.
                    a =| 4| Here a property or a number is needed, not the end.
                    a = b = a| 7| The check should end before "=".
                    a = 1e3| 6| The check should end before "e3".
                    a = / b| 5| "/" has no meaning in a check.
                    a = c| 5| "view" does not list "c".
                    a = best.x| 10| The object "line" does not list "x".
                    a = text.x| 10| "text" is no object, so a dot leads nowhere.
                    a = lines.price| 5| "lines" is a list; use sum( ) or count( ).
                    a = numbers| 5| "numbers" is a list; use sum( ) or count( ).
                    a = sum(numbers)| 9| "numbers" is no list of objects to sum up.
                    a = sum(lines.kind)| 15| "kind" is no number to sum up.
                    a = sum(lines.price * others.price)| 23| A sum runs over one list, here "lines".
                    a = sum(lines.price| 20| Here ")" is needed, not the end.
                    a = count(a)| 11| "a" is no list to count.
                    a = text| 3| The two sides are of different types.
                    one = two| 5| The two sides are of different types.
                    one = level| 5| The two sides are of different types.
                    day = time| 5| The two sides are of different types.
                    text < note| 6| Texts, sets and booleans are compared with = and != only.
                    text + note = text| 1| Only numbers are added and multiplied; others stand alone on a side.
                    a < b +- 1| 7| +- stands only behind a check with =.
                    day = end +- 1| 5| +- is for numbers only.
                    1 = 1| 1| This check names no property.
                    best = best| 1| "best" is an object and cannot be compared.
                    """)
    void mistakesAreToldAtTheirColumn(String check, int column, String message) {
        PlanText text = PlanText.sections(PLAN + "    check: \"" + check + "\"");

        assertThat(text.diagnostics()).singleElement().satisfies(told -> {
            assertThat(told.rule()).isEqualTo("check");
            assertThat(told.message()).isEqualTo(message);
            assertThat(told.range().column()).isEqualTo(Math.min(column, check.length()) + 12);
        });
    }

    @Test
    void thirteenFactorsAndLongTextsAreRefused() {
        assertThat(PlanText.sections(PLAN + "    check: a = b" + " + b".repeat(10))
                        .messages())
                .isEmpty();
        assertThat(PlanText.sections(PLAN + "    check: a = b" + " + b".repeat(11))
                        .rules())
                .containsExactly("check");
        assertThat(PlanText.sections(PLAN + "    check: a = b" + " ".repeat(200) + "+ b")
                        .rules())
                .containsExactly("check");
    }

    private static Check parse(String check) {
        PlanText text = PlanText.sections(PLAN + "    check: \"" + check + "\"");
        return text.event("view").payload().checks().get(0);
    }
}
