package io.github.layerscribe.codegen.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text comes back from the file it was written to, wherever it stands there. */
class YamlScalarTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Order number",
                "/checkout/**",
                "value = sum(items.price * items.quantity) +- 0.01",
                "card | paypal",
                "the shop's own",
                "Größe 42 – blau",
                "2026-11-02",
                "4.1.0",
                "8 KB",
                "日本語",
                "🙂"
            })
    void whatNoToolMistakesStaysPlain(String text) {
        assertThat(YamlScalarText.quoted(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "004711 ¦ \"004711\"",
                "12 ¦ \"12\"",
                "1e3 ¦ \"1e3\"",
                "0x1F ¦ \"0x1F\"",
                "12:30:45 ¦ \"12:30:45\"",
                "no ¦ \"no\"",
                "Y ¦ \"Y\"",
                "NULL ¦ \"NULL\"",
                "~ ¦ \"~\"",
                "True ¦ \"True\"",
                "Sum, without tax ¦ \"Sum, without tax\"",
                "New: shoes ¦ \"New: shoes\"",
                "Top #1 teaser ¦ \"Top #1 teaser\"",
                "**/sale ¦ \"**/sale\"",
                "${GA4_ID} ¦ \"${GA4_ID}\"",
                "“typed” ¦ \"“typed”\"",
                "What is seen? ¦ \"What is seen?\"",
                "\\d{3} ¦ '\\d{3}'",
                "5\" screen ¦ '5\" screen'",
                "it's 5\" ¦ \"it's 5\\\"\"",
                "<< ¦ \"<<\"",
                "= ¦ \"=\"",
                "--- ¦ \"---\"",
            })
    void whatAnyToolMistakesStandsInQuotes(String text, String quoted) {
        assertThat(YamlScalarText.quoted(text)).isEqualTo(quoted);
    }

    @Test
    void charactersNobodySeesAreEscapes() {
        assertThat(YamlScalarText.quoted("a\u202Eb\u200B\u0007\u0085\n\uFEFF"))
                .isEqualTo("\"a\\u202Eb\\u200B\\u0007\\u0085\\n\\uFEFF\"");
        assertThat(YamlScalarText.quoted("\uDB40\uDC61")).isEqualTo("\"\\U000E0061\"");
    }

    @Property
    void everyTextComesBackFromABlockFromBracesAndAsAKey(@ForAll("texts") String text) {
        String quoted = YamlScalarText.quoted(text);
        Diagnostics diagnostics = new Diagnostics();
        String file = "a: " + quoted + "\nb:\n  - " + quoted + "\nc: {d: " + quoted + ", e: [" + quoted + ", " + quoted
                + "]}\n";
        YamlNode root = YamlReader.read(new SourceFile("t", file), diagnostics).orElseThrow();

        assertThat(diagnostics.all()).isEmpty();
        assertThat(scalars(root)).containsExactly(text, text, text, text, text);
        assertThat(quoted).doesNotContain("\n", "\r", "\t", "\u202E");
    }

    @Property
    void everyVisibleTextCanBeAKey(@ForAll("texts") String text) {
        if (Characters.firstInvisible(text).isPresent()) {
            return;
        }
        String quoted = YamlScalarText.quoted(text);
        Diagnostics diagnostics = new Diagnostics();
        YamlNode root = YamlReader.read(new SourceFile("t", quoted + ": {" + quoted + ": b}\n"), diagnostics)
                .orElseThrow();

        assertThat(diagnostics.all()).isEmpty();
        assertThat(keys(root)).containsExactly(text, text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> syntax = Arbitraries.of(
                ": ", ":", " #", "#", "- ", "-", "? ", ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "'", "\"", "%",
                "@", "`", "\\", "\n", "\t", "\r", " ", "---", "...", "<<", "=", "~", "null", "true", "no", "1", ".5",
                "0x", "a", "ü", "\u202E", "\u0085", "\u2028", "\uFEFF", "“", "”", "\u00A0", "\u200D", "\u3164", "🙂");
        Arbitrary<String> characters = Arbitraries.strings().ofMaxLength(8).map(YamlScalarTextTest::withoutHalves);
        return Arbitraries.oneOf(syntax.list().ofMaxSize(6).map(pieces -> String.join("", pieces)), characters);
    }

    /** A plan is UTF-8, which knows no half of a character. */
    private static String withoutHalves(String text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints().filter(c -> c < 0xD800 || c > 0xDFFF).forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static List<String> scalars(YamlNode node) {
        List<String> texts = new ArrayList<>();
        if (node instanceof YamlNode.Scalar scalar) {
            texts.add(scalar.text());
        } else if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> texts.addAll(scalars(item)));
        } else if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> texts.addAll(scalars(entry.value())));
        }
        return texts;
    }

    private static List<String> keys(YamlNode node) {
        List<String> keys = new ArrayList<>();
        if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                keys.add(entry.key().text());
                keys.addAll(keys(entry.value()));
            }
        }
        return keys;
    }
}
