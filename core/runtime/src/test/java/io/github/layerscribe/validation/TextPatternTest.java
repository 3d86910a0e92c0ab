package io.github.layerscribe.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {

    /** Java's own dot stops at U+0085 too, JavaScript's does not. */
    private static final String DOT_IN_JAVA = "[^\\n\\r\\u2028\\u2029]";

    @Property(tries = 2_000)
    void judgesAsJavaDoes(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
        boolean expected = Pattern.matches(pattern.replace("DOT", DOT_IN_JAVA), text);

        boolean matches = TextPattern.of(pattern.replace("DOT", ".")).matches(text);

        assertThat(matches).as("`%s` on `%s`", pattern, text).isEqualTo(expected);
        Statistics.collect(expected ? "matches" : "does not match");
        Statistics.coverage(coverage -> coverage.check("matches").percentage(share -> share > 5));
    }

    @Property(tries = 100)
    void judgesLongPatternsAsJavaDoes(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
        String longer = "(?:" + pattern + "){1,70}";

        boolean matches = TextPattern.of(longer.replace("DOT", ".")).matches(text + text);

        assertThat(matches).isEqualTo(Pattern.matches(longer.replace("DOT", DOT_IN_JAVA), text + text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "b",
                "c",
                "1",
                "9",
                "_",
                "-",
                "]",
                "\n",
                "\u2028",
                "\u0085",
                "é",
                "\u4E2D",
                "\uD83D\uDE00",
                "\uD83D");
        return pieces.list().ofMaxSize(8).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> patterns() {
        return pattern(3);
    }

    private static Arbitrary<String> pattern(int depth) {
        Arbitrary<String> atom = depth == 0 ? characters() : Arbitraries.oneOf(characters(), groups(depth - 1));
        Arbitrary<String> times = Arbitraries.of("", "", "", "*", "+", "?", "{2}", "{0,2}", "{1,}", "{0}");
        Arbitrary<String> sequence = Combinators.combine(atom, times)
                .as(String::concat)
                .list()
                .ofMaxSize(3)
                .map(parts -> String.join("", parts));
        return sequence.list().ofMinSize(1).ofMaxSize(2).map(options -> String.join("|", options));
    }

    private static Arbitrary<String> groups(int depth) {
        return Combinators.combine(Arbitraries.of("(", "(?:"), pattern(depth)).as((open, inner) -> open + inner + ")");
    }

    private static Arbitrary<String> characters() {
        Arbitrary<String> single = Arbitraries.of(
                "a", "b", "1", "é", "\uD83D\uDE00", "-", "\\-", "\\]", "\\\\", "DOT", "\\d", "\\D", "\\w", "\\W");
        Arbitrary<String> member = Arbitraries.of(
                "a",
                "a-c",
                "1",
                "\\d",
                "\\W",
                "_",
                "\\]",
                "\\-",
                "é-\u4E2D",
                "\uD83D\uDE00",
                "\uD83D\uDE00-\uD83D\uDE4F",
                "^");
        Arbitrary<String> classes = Combinators.combine(
                        Arbitraries.of("[", "[^", "[-"),
                        member.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of("]", "-]"))
                .as((open, members, close) -> open + "_" + String.join("", members) + close);
        return Arbitraries.oneOf(single, classes);
    }

    @ParameterizedTest
    @CsvSource({
        "'[A-Z]{2,3}-\\d{4,8}', AB-1234, true",
        "'[A-Z]{2,3}-\\d{4,8}', AB-123, false",
        "'[A-Z]{2,3}-\\d{4,8}', xAB-1234, false",
        "'[A-Z]{2,3}-\\d{4,8}', AB-1234x, false",
        "'', '', true",
        "'', a, false",
        "'(a|)', '', true",
        "'(a*)*', aaaa, true",
        "'(a*)+b', aaaa, false",
        "'a{0}', '', true",
        "'[+--]', ',', true",
        "'[\\w-]+', 'a-b', true",
    })
    void judgesTheWholeText(String pattern, String text, boolean matches) {
        assertThat(TextPattern.of(pattern).matches(text)).isEqualTo(matches);
    }

    @Test
    void takesNoMoreTimeForAnEvilPattern() {
        TextPattern evil = TextPattern.of("(a*)*(a|aa)+(?:a?){500}b");
        String text = "a".repeat(20_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(evil.matches(text)).isFalse());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = ' ',
            value = {
                "^a anchor",
                "a$ anchor",
                "a+? lazy",
                "a*+ possessive",
                "a{2}{3} repetition",
                "(?=a) look-around",
                "(?<n>a) names",
                "(?i)a flags",
                "\\s \\s",
                "\\bx \\b",
                "\\p{L} \\p",
                "(a)\\1 \\1",
                "(a (",
                "a) )",
                "[a [",
                "[] empty",
                "[^] empty",
                "[z-a] range",
                "[a-\\d] range",
                "[\\d-z] range",
                "[a[b]] [",
                "[a&&b] &",
                "[a-b-c] -",
                "a] ]",
                "a} }",
                "a{ number",
                "a{,3} number",
                "a{3,2} `{n,m}`",
                "a{3x} `{n,m}`",
                "*a *",
                "+ +",
                "(|?) ?",
                "a\\ \\\\",
                "a{99999} 10,000"
            })
    void refusesWhatItDoesNotKnowByName(String pattern, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextPattern.of(pattern))
                .withMessageContaining("`" + pattern + "`")
                .withMessageContaining(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"((a{99}){99}){99}", "((((){9999}){9999}){9999}){9999}", "(?:[a-z]{100}|b{50}){100}"})
    void refusesPatternsOfTooManyStates(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextPattern.of(pattern))
                .withMessageContaining("more than 10000 states");
    }

    @Test
    void refusesGroupsThatAreNestedTooDeep() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextPattern.of("(".repeat(5_000)))
                .withMessageContaining("nested more than 100 deep");
    }

    @Test
    void printsItsSource() {
        assertThat(TextPattern.of("[a-z]+")).hasToString("[a-z]+");
    }
}
