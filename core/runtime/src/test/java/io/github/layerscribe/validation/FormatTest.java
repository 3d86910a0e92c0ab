package io.github.layerscribe.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;

/** Each format is judged by straight-line code; here it is held to the regular expression that annotations show. */
class FormatTest {

    private static final Map<Format, String> EXPRESSIONS = Map.of(
            Format.CURRENCY, Constraints.CURRENCY,
            Format.COUNTRY, Constraints.COUNTRY,
            Format.LANGUAGE, Constraints.LANGUAGE,
            Format.EMAIL, Constraints.EMAIL,
            Format.URL, Constraints.URL,
            Format.PATH, Constraints.PATH,
            Format.UUID, Constraints.UUID);

    private static final Map<Format, List<String>> SAMPLES = Map.of(
            Format.CURRENCY, List.of("EUR", "USD"),
            Format.COUNTRY, List.of("DE", "GB"),
            Format.LANGUAGE, List.of("en", "en-GB", "zh-Hant-TW", "sl-1994", "deu"),
            Format.EMAIL, List.of("a@b", "jane.doe+tag@mail.example.org", "x_y@a-b.c"),
            Format.URL, List.of("http://a", "https://example.org/p?q=1#f", "https://müller.example/ü"),
            Format.PATH, List.of("/", "/a/b", "/ü%20"),
            Format.UUID, List.of("123e4567-e89b-12d3-a456-426614174000", "ABCDEFAB-0000-0000-0000-000000000000"));

    private static final List<String> PIECES = List.of(
            "",
            "A",
            "z",
            "9",
            "-",
            "_",
            "@",
            ".",
            "/",
            "?",
            "#",
            ":",
            " ",
            "\t",
            "\n",
            "\u007F",
            "\u0080",
            "ß",
            "é",
            "\u2028",
            "\uD83D",
            "\uD83D\uDE00",
            "\uFF11",
            "en",
            "EUR",
            "http://",
            "https://",
            "a@b");

    @Property(tries = 5_000)
    void judgesAsItsRegularExpressionDoes(@ForAll Format format, @ForAll("texts") String text) {
        assertAgreement(format, text);
    }

    @Property(tries = 5_000)
    void judgesAsItsRegularExpressionDoesNearItsBorder(@ForAll("changed") Tuple2<Format, String> changed) {
        boolean accepted = assertAgreement(changed.get1(), changed.get2());
        Statistics.collect(accepted);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 10);
        });
    }

    private static boolean assertAgreement(Format format, String text) {
        boolean expected = text.matches(EXPRESSIONS.get(format));
        assertThat(format.accepts(text)).as("%s of `%s`", format, text).isEqualTo(expected);
        return expected;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(8).map(pieces -> String.join("", pieces));
    }

    /** A good sample, a piece of it cut out, and something else put in. */
    @Provide
    Arbitrary<Tuple2<Format, String>> changed() {
        return Arbitraries.of(Format.class)
                .flatMap(format -> Arbitraries.of(SAMPLES.get(format))
                        .flatMap(sample -> Arbitraries.integers()
                                .between(0, sample.length())
                                .flatMap(from -> Arbitraries.integers()
                                        .between(from, Math.min(sample.length(), from + 2))
                                        .flatMap(to -> Arbitraries.of(PIECES)
                                                .map(piece -> Tuple.of(
                                                        format,
                                                        sample.substring(0, from) + piece + sample.substring(to)))))));
    }
}
