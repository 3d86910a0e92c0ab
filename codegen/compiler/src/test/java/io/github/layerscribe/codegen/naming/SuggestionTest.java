package io.github.layerscribe.codegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final List<String> WORDS = List.of("a", "currency", "transaction_id");

    @Test
    void aWordThatDiffersInFewLettersIsSuggested() {
        assertThat(Suggestion.didYouMean("curency", WORDS)).isEqualTo("Did you mean \"currency\"?");
        assertThat(Suggestion.didYouMean("Transaction-Id", WORDS)).isEqualTo("Did you mean \"transaction_id\"?");
    }

    @Test
    void aWordThatHasNoLetterInCommonIsNotSuggested() {
        assertThat(Suggestion.didYouMean("c", WORDS)).isEmpty();
        assertThat(Suggestion.didYouMean("", WORDS)).isEmpty();
    }
}
