package io.github.layerscribe.codegen.parse.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternLanguageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "a|b|",
                "(a|b)+",
                "(?:ab){2,5}c?",
                "[a-z_]{1,20}",
                "[^\\]x-]",
                "\\d\\D\\w\\W",
                "a{3}",
                "a{3,}",
                "\\.\\/\\\\",
                "[-a]",
                "[a-]",
                "[a-z0-9-]",
                "[+--]",
                "[\\d.]",
                ".{0,100}",
                "ü€",
                "[😀-😂]",
                "((a))"
            })
    void isAllowed(String pattern) {
        assertThat(PatternLanguage.problem(pattern)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '~', textBlock = """
                    ^a 0
                    a$ 1
                    (?=a) 1
                    (?<n>a) 1
                    (?i)a 1
                    a*? 2
                    a++ 2
                    a{2}? 4
                    \\1 0
                    \\s 0
                    \\b 0
                    \\p{L} 0
                    \\u0041 0
                    \\- 0
                    a\\ 1
                    *a 0
                    a** 2
                    a{ 2
                    a{,3} 4
                    a{3,2} 5
                    a{1001} 6
                    (a 2
                    a) 1
                    [a 2
                    [] 1
                    [z-a] 4
                    [a-\\d] 5
                    [a-c-e] 4
                    [a-z0-9-_] 7
                    [a[b]] 2
                    [a&&b] 2
                    a] 1
                    a} 1
                    (a{1000}){3} 12
                    """)
    void isRefusedWhereItGoesWrong(String pattern, int offset) {
        assertThat(PatternLanguage.problem(pattern)).hasValueSatisfying(problem -> {
            assertThat(problem.message()).endsWith(".");
            assertThat(problem.hint()).endsWith(".");
            assertThat(problem.offset()).isEqualTo(offset);
        });
    }

    @Test
    void depthIsBounded() {
        assertThat(PatternLanguage.problem("(".repeat(100_000) + "a")).isPresent();
    }

    @Test
    void whatIsAllowedCompilesForALinearEngine() {
        assertThat(TextMatch.fits("[A-Z]-\\d{1,1000}(?:x|y)?.", "A-17xü")).isTrue();
        assertThat(TextMatch.fits(".", "\u2028")).isFalse();
        assertThat(TextMatch.fits("\\.", ".")).isTrue();
        assertThat(TextMatch.fits("[.]", "x")).isFalse();
        assertThat(TextMatch.fits("(a+)+b", "a".repeat(10_000))).isFalse();
    }
}
