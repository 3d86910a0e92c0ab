package io.github.layerscribe.codegen.imports.jsonschema.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan's pattern matches a whole text exactly where the pattern of a schema finds something in it. */
class PatternTextTest {

    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "b",
            "ab",
            "ba",
            "aab",
            "xab",
            "abx",
            "a\nb",
            "x\na",
            "a/b",
            "a-b",
            "AB",
            "12",
            "1",
            "x12",
            "12x",
            "$",
            "a$",
            "^",
            "^a",
            "|",
            "a|b",
            "cat",
            "dog",
            "hotdog",
            "catnip",
            "(a)",
            "Evil Morty",
            "an Evil Morty!");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "^a",
                "b$",
                "^ab$",
                "^a|b$",
                "^(?:cat|dog)$",
                "cat|dog",
                "Lawyer Morty|Evil Morty",
                "^[0-9]{2}$",
                "[0-9]",
                "a\\/b",
                "a\\-b",
                "\\$$",
                "a\\$",
                "[$^]",
                "[a|b]x",
                "^\\^a",
                "\\|"
            })
    void bothFindTheSame(String pattern) {
        String whole = PatternText.of(pattern).orElseThrow();
        for (String text : TEXTS) {
            assertThat(Pattern.matches(whole, text))
                    .as("%s as %s on %s", pattern, whole, text)
                    .isEqualTo(Pattern.compile(pattern).matcher(text).find());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"^ab$ ab", "^a a[\\d\\D]*", "b$ [\\d\\D]*b", "^a\\/b$ a/b", "^a$|^b$ a|b"})
    void writesWhatPeopleWouldWrite(String pattern, String whole) {
        assertThat(PatternText.of(pattern)).contains(whole);
    }

    @Test
    void refusesWhatAPlanCannotSay() {
        for (String pattern : List.of("^(?=x)", "(a)\\1", "\\bword\\b", "a(^b)", "\\s", "a*?", "(?<n>a)", "[")) {
            assertThat(PatternText.of(pattern)).as(pattern).isEmpty();
        }
    }
}
