package io.github.layerscribe.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyNameTest {

    @Test
    void isWrittenWholeAtEveryLength() {
        for (int length = 0; length <= 100; length++) {
            String name = "n".repeat(length);
            ScriptWriter script = new ScriptWriter(1, ScriptLimits.DEFAULT);
            script.startObject();
            script.integer(PropertyName.of(name), 7);
            script.text(PropertyName.of(name), "t");
            script.endObject();

            assertThat(script.toString()).isEqualTo("{\"" + name + "\":7,\"" + name + "\":\"t\"},");
        }
    }

    @Test
    void isEscapedLikeEveryText() {
        ScriptWriter script = new ScriptWriter();
        script.flag(PropertyName.of("</script>"), true);

        assertThat(script.toString()).isEqualTo("\"\\u003C/script\\u003E\":true,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"__proto__", "constructor", "prototype"})
    void refusesNamesThatReachAPrototype(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PropertyName.of(name))
                .withMessageContaining("`" + name + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"event", "eventCallback", "eventTimeout", "eventModel", "gtm", "gtm.start", "_clear"})
    void isRefusedAtTheTopOfAPushWhereTheTagManagerKeepsIt(String name) {
        ScriptWriter script = new ScriptWriter();
        script.startObject();

        assertThatThrownBy(() -> script.text(PropertyName.of(name), "x"))
                .isInstanceOfSatisfying(UnsafePayloadException.class, unsafe -> {
                    assertThat(unsafe.rule()).isEqualTo("reserved_name");
                    assertThat(unsafe.path()).isEqualTo(name);
                });
        assertThatThrownBy(() -> script.object(PropertyName.of(name), sink -> {}))
                .isInstanceOf(UnsafePayloadException.class);
        assertThatThrownBy(() -> script.absent(PropertyName.of(name))).isInstanceOf(UnsafePayloadException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"event", "gtm", "_clear"})
    void mayStandDeeperInAPush(String name) {
        ScriptWriter script = new ScriptWriter();
        script.startObject();
        script.object(PropertyName.of("ecommerce"), sink -> sink.text(PropertyName.of(name), "x"));
        script.endObject();

        assertThat(script.toString()).isEqualTo("{\"ecommerce\":{\"" + name + "\":\"x\"}},");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gtm_id", "events", "Event", "clear", "proto"})
    void mayBeginLikeAKeptName(String name) {
        ScriptWriter script = new ScriptWriter();
        script.startObject();
        script.text(PropertyName.of(name), "x");

        assertThat(script.toString()).contains(name);
    }

    @Test
    void isItsText() {
        assertThat(PropertyName.of("a")).isEqualTo(PropertyName.of("a")).hasSameHashCodeAs(PropertyName.of("a"));
        assertThat(PropertyName.of("a")).isNotEqualTo(PropertyName.of("b")).isNotEqualTo("a");
        assertThat(PropertyName.of("ü")).hasToString("ü");
    }
}
