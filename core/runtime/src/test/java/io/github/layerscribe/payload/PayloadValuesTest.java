package io.github.layerscribe.payload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hashes, nonces and instants. */
class PayloadValuesTest {

    private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void hashesATextAsUtf8() {
        assertThat(Sha256.hashOf("")).hasToString(EMPTY).isEqualTo(Sha256.ofHex(EMPTY));
        assertThat(Sha256.hashOf("\u00FC").hex())
                .isEqualTo("607474ca475a9724d7360aba71a56d5df77e61350e3f724cfa1f46e857e2d85f");
    }

    @Test
    void keepsAnAbsentHashAbsent() {
        assertThat(Sha256.hashOf(null)).isNull();
        assertThat(Sha256.ofHex(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab",
                "not a hash",
                EMPTY + "0",
                "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"
            })
    void takesAnyTextAndKnowsWhatIsNoHash(String text) {
        assertThat(Sha256.ofHex(text).isWellFormed()).isFalse();
        assertThat(Sha256.ofHex(text)).isNotEqualTo(Sha256.ofHex(EMPTY)).isNotEqualTo(text);
    }

    @Test
    void knowsAHash() {
        assertThat(Sha256.hashOf("x").isWellFormed()).isTrue();
        assertThat(Sha256.hashOf("x")).hasSameHashCodeAs(Sha256.hashOf("x"));
    }

    @Test
    void refusesEveryCharacterThatIsNoHexDigit() {
        for (char c = 0; c < 256; c++) {
            String text = EMPTY.substring(1) + c;
            assertThat(Sha256.ofHex(text).isWellFormed()).isEqualTo("0123456789abcdef".indexOf(c) >= 0);
        }
    }

    @Test
    void takesInANonceOnlyWhatCannotLeaveAnAttribute() {
        for (char c = 0; c < 256; c++) {
            boolean allowed = c < 128 && (Character.isLetterOrDigit(c) || "+/_=-".indexOf(c) >= 0);
            assertThat(Nonce.of("AAAAAAAAAAAAAAA" + c).isPresent())
                    .as("%x", (int) c)
                    .isEqualTo(allowed);
        }
    }

    @ParameterizedTest
    @CsvSource({"15, false", "16, true", "128, true", "129, false"})
    void takesANonceOfASensibleLength(int length, boolean taken) {
        assertThat(Nonce.of("a".repeat(length)).map(Nonce::toString))
                .isEqualTo(taken ? Optional.of("a".repeat(length)) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T05:30:00Z, 2026-11-02T05:30:00.000Z",
        "2026-11-02T05:30:00.9999Z, 2026-11-02T05:30:00.999Z",
        "1969-12-31T23:59:59.9999Z, 1969-12-31T23:59:59.999Z",
        "0001-01-01T00:00:00Z, 0001-01-01T00:00:00.000Z",
        "9999-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59.999Z",
        "+1000000000-12-31T23:59:59.999999999Z, +1000000000-12-31T23:59:59.999Z",
    })
    void spellsAnInstantInUtcWithMilliseconds(Instant instant, String spelled) {
        assertThat(WireTime.of(instant)).isEqualTo(spelled);
    }
}
