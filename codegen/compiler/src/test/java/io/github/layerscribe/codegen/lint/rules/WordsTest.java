package io.github.layerscribe.codegen.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "transaction_id, transaction id",
        "Order Completed, order completed",
        "orderCompleted2, order completed 2",
        "isCI, is ci",
        "HTMLPage, html page",
        "WORDS_LIKE_THIS, words like this",
        "item-category5, item category 5",
        "größeÄndern, größe ändern",
        "--, ''",
        "'A page, shown.', a page shown"
    })
    void namesAndSentencesFallApartIntoWords(String text, String words) {
        assertThat(String.join(" ", Words.of(text))).isEqualTo(words);
    }
}
