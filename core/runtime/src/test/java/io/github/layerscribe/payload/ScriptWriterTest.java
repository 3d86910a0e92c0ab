package io.github.layerscribe.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Promise P5, bounds, among the plain work of the writer. */
class ScriptWriterTest {

    private static final PropertyName A = PropertyName.of("a");
    private static final PropertyName B = PropertyName.of("b");
    private static final Instant INSTANT = Instant.parse("2026-11-02T05:30:00.123999Z");
    private static final LocalDate DATE = LocalDate.of(2026, 11, 2);
    private static final WireValue CARD = () -> "card";
    private static final Sha256 HASH = Sha256.ofHex("ab");

    private final ScriptWriter script = new ScriptWriter(1, ScriptLimits.DEFAULT);

    private String object(Payload payload) {
        script.clear();
        script.startObject();
        payload.writeTo(script);
        script.endObject();
        return script.toString().substring(0, script.size() - 1);
    }

    @Test
    void writesEveryKindOfValue() {
        assertThat(object(sink -> {
                    sink.text(A, "t");
                    sink.integer(A, 1L);
                    sink.integer(A, Long.valueOf(2));
                    sink.decimal(A, new BigDecimal("1.50"));
                    sink.decimal(A, new BigDecimal("1E+3"));
                    sink.flag(A, true);
                    sink.flag(A, Boolean.FALSE);
                    sink.choice(A, CARD);
                    sink.date(A, DATE);
                    sink.dateTime(A, INSTANT);
                    sink.hash(A, HASH);
                    sink.object(A, inner -> inner.flag(B, true));
                }))
                .isEqualTo("{\"a\":\"t\",\"a\":1,\"a\":2,\"a\":1.50,\"a\":1000,\"a\":true,\"a\":false,\"a\":\"card\","
                        + "\"a\":\"2026-11-02\",\"a\":\"2026-11-02T05:30:00.123Z\",\"a\":\"ab\",\"a\":{\"b\":true}}");
    }

    @Test
    void writesEveryKindOfListAndLeavesOutMissingMembers() {
        assertThat(object(sink -> {
                    sink.texts(A, Arrays.asList("t", null, "u"));
                    sink.integers(A, Arrays.asList(1L, null, -2L));
                    sink.decimals(A, Arrays.asList(BigDecimal.ONE, null, new BigDecimal("0.5"), new BigDecimal("1E3")));
                    sink.flags(A, Arrays.asList(true, null, false));
                    sink.choices(A, Arrays.asList(CARD, null));
                    sink.dates(A, Arrays.asList(DATE, null));
                    sink.dateTimes(A, Arrays.asList(INSTANT, null));
                    sink.hashes(A, Arrays.asList(HASH, null));
                    sink.objects(A, Arrays.asList(inner -> inner.flag(B, true), null, inner -> {}));
                }))
                .isEqualTo("{\"a\":[\"t\",\"u\"],\"a\":[1,-2],\"a\":[1,0.5,1000],\"a\":[true,false],\"a\":[\"card\"],"
                        + "\"a\":[\"2026-11-02\"],\"a\":[\"2026-11-02T05:30:00.123Z\"],\"a\":[\"ab\"],"
                        + "\"a\":[{\"b\":true},{}]}");
    }

    @Test
    void leavesOutWhatIsAbsent() {
        assertThat(object(ScriptWriterTest::writeNothing)).isEqualTo("{}");
        assertThat(PayloadTree.of(ScriptWriterTest::writeNothing)).isEmpty();
    }

    private static void writeNothing(PayloadSink sink) {
        sink.text(A, null);
        sink.integer(A, null);
        sink.decimal(A, null);
        sink.flag(A, null);
        sink.choice(A, null);
        sink.date(A, null);
        sink.dateTime(A, null);
        sink.hash(A, null);
        sink.object(A, null);
        sink.texts(A, null);
        sink.integers(A, null);
        sink.decimals(A, null);
        sink.flags(A, null);
        sink.choices(A, null);
        sink.dates(A, null);
        sink.dateTimes(A, null);
        sink.hashes(A, null);
        sink.objects(A, null);
    }

    @Test
    void writesEmptyListsAndObjects() {
        assertThat(object(sink -> {
                    sink.texts(A, List.of());
                    sink.integers(A, List.of());
                    sink.objects(A, List.of());
                    sink.object(A, inner -> {});
                }))
                .isEqualTo("{\"a\":[],\"a\":[],\"a\":[],\"a\":{}}");
    }

    @Test
    void writesWhatADestinationNeeds() {
        script.startScript(null);
        script.code(ScriptCode.of("gtag("));
        script.text(EncodedText.of("<event>"));
        script.text(EncodedText.of("purchase"));
        script.startObject();
        script.absent(A);
        script.startObject(B);
        script.endObject();
        script.endObject();
        script.code(ScriptCode.of(");"));
        script.endScript();

        assertThat(script)
                .hasToString("<script>gtag(\"\\u003Cevent\\u003E\",\"purchase\",{\"a\":null,\"b\":{}});</script>");
        assertThat(EncodedText.of("<event>")).hasToString("<event>");
    }

    @Test
    void takesScriptCodeInAsciiOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScriptCode.of("ü"))
                .withMessageContaining("ASCII");
    }

    @Test
    void givesWhatItWroteAsBytesAndToAStreamInOnePiece() throws IOException {
        script.text(A, "\u4E2D");
        List<Integer> pieces = new ArrayList<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        script.writeTo(new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("one piece");
            }

            @Override
            public void write(byte[] source, int from, int length) {
                pieces.add(length);
                bytes.write(source, from, length);
            }
        });

        assertThat(pieces).containsExactly(script.size());
        assertThat(bytes.toByteArray()).isEqualTo(script.toByteArray());
        assertThat(script.toByteArray()).isEqualTo(script.toString().getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void takesBackWhatWasWrittenSince() {
        script.flag(A, true);
        int size = script.size();
        script.flag(B, true);
        script.truncate(size);
        script.truncate(1_000);

        assertThat(script).hasToString("\"a\":true,");
        script.clear();
        assertThat(script.size()).isZero();
    }

    @Test
    void refusesATextOverTheBound() {
        ScriptLimits limits = new ScriptLimits(3, 9, 9, 99);
        assertFits(limits, sink -> sink.text(A, "abc"));
        assertFits(limits, sink -> sink.texts(A, List.of("abc", "def")));
        assertRefused(limits, sink -> sink.text(A, "abcd"), "`a` has more than 3 characters");
        assertRefused(limits, sink -> sink.texts(A, List.of("a", "abcd")), "`a` has more than 3 characters");
    }

    @Test
    void refusesAListOverTheBound() {
        ScriptLimits limits = new ScriptLimits(9, 2, 9, 99);
        assertFits(limits, sink -> sink.integers(A, List.of(1L, 2L)));
        assertRefused(limits, sink -> sink.texts(A, Collections.nCopies(3, "")), "`a` has more than 2 members");
        assertRefused(limits, sink -> sink.flags(A, Collections.nCopies(3, true)), "`a` has more than 2 members");
        assertRefused(limits, sink -> sink.objects(A, Collections.nCopies(3, x -> {})), "`a` has more than 2 members");
    }

    @Test
    void refusesDepthOverTheBound() {
        ScriptLimits limits = new ScriptLimits(9, 9, 3, 99);
        assertFits(limits, sink -> sink.object(A, one -> one.object(A, two -> {})));
        assertFits(limits, sink -> {
            sink.object(A, one -> one.object(A, two -> {}));
            sink.objects(A, List.of(one -> one.object(A, two -> {})));
        });
        assertRefused(
                limits,
                sink -> sink.object(A, one -> one.object(A, two -> two.object(B, three -> {}))),
                "`b` is nested more than 3 levels deep");
        assertRefused(
                limits,
                sink -> sink.objects(
                        A, List.of(one -> one.objects(A, List.of(two -> two.objects(B, List.of(x -> {})))))),
                "`b` is nested more than 3 levels deep");
    }

    @Test
    void refusesAScriptOverTheBound() {
        ScriptWriter small = new ScriptWriter(16, new ScriptLimits(9, 9, 9, 32));

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 100; i++) {
                        small.integer(A, i);
                    }
                })
                .isInstanceOf(UnsafePayloadException.class)
                .hasMessage("the script has more than 32 bytes");
        assertThatThrownBy(small::requireWithinLimit).isInstanceOf(UnsafePayloadException.class);
        small.clear();
        assertThatCode(small::requireWithinLimit).doesNotThrowAnyException();
    }

    @Test
    void findsAWriterWithoutBounds() {
        ScriptLimits none =
                new ScriptLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
        assertFits(none, sink -> sink.text(A, "a".repeat(ScriptLimits.DEFAULT.textLength() + 1)));
        assertRefused(
                ScriptLimits.DEFAULT,
                sink -> sink.text(A, "a".repeat(ScriptLimits.DEFAULT.textLength() + 1)),
                "`a` has more than 65536 characters");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void hasNoLimitBelowOne(int which) {
        int[] limits = {1, 1, 1, 1};
        limits[which] = 0;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScriptLimits(limits[0], limits[1], limits[2], limits[3]));
    }

    @Test
    void neverHoldsAValueInAMessage() {
        assertThatThrownBy(() -> new ScriptWriter(9, new ScriptLimits(3, 9, 9, 99)).text(A, "secret"))
                .hasMessageNotContaining("secret");
    }

    private static void assertFits(ScriptLimits limits, Payload payload) {
        assertThatCode(() -> write(limits, payload)).doesNotThrowAnyException();
    }

    private static void assertRefused(ScriptLimits limits, Payload payload, String message) {
        assertThatThrownBy(() -> write(limits, payload))
                .isInstanceOfSatisfying(
                        UnsafePayloadException.class,
                        unsafe -> assertThat(unsafe.rule()).isEqualTo("bound"))
                .hasMessage(message);
    }

    private static void write(ScriptLimits limits, Payload payload) {
        ScriptWriter script = new ScriptWriter(1, limits);
        Consumer<Payload> push = written -> {
            script.startObject();
            written.writeTo(script);
            script.endObject();
        };
        push.accept(payload);
    }
}
