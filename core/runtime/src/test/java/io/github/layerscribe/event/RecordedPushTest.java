package io.github.layerscribe.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.layerscribe.Pushes;
import io.github.layerscribe.payload.PayloadTree;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.payload.ScriptWriter;
import io.github.layerscribe.payload.Sha256;
import io.github.layerscribe.validation.Violations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordedPushTest {

    private static final PropertyName A = PropertyName.of("a");

    private final Event event = Pushes.event(EventInfo.of("all").within("ecommerce"), sink -> {
        sink.text(A, "</script>");
        sink.integer(PropertyName.of("b"), Long.MAX_VALUE);
        sink.decimal(PropertyName.of("c"), new BigDecimal("129.90"));
        sink.flag(PropertyName.of("d"), true);
        sink.choice(PropertyName.of("e"), () -> "card");
        sink.date(PropertyName.of("f"), LocalDate.of(2026, 11, 2));
        sink.dateTime(PropertyName.of("g"), Instant.EPOCH);
        sink.hash(PropertyName.of("h"), Sha256.hashOf("x"));
        sink.object(PropertyName.of("i"), inner -> inner.object(A, deeper -> deeper.flag(A, false)));
        sink.texts(PropertyName.of("j"), Arrays.asList(null, "x"));
        sink.integers(PropertyName.of("k"), List.of(1L, 2L));
        sink.decimals(PropertyName.of("l"), List.of(BigDecimal.ONE));
        sink.flags(PropertyName.of("m"), List.of(true));
        sink.choices(PropertyName.of("n"), List.of(() -> "card"));
        sink.dates(PropertyName.of("o"), List.of(LocalDate.of(2026, 11, 2)));
        sink.dateTimes(PropertyName.of("p"), List.of(Instant.EPOCH));
        sink.hashes(PropertyName.of("q"), List.of(Sha256.hashOf("x")));
        sink.objects(PropertyName.of("r"), Arrays.asList(inner -> inner.texts(A, List.of()), null));
        sink.texts(PropertyName.of("s"), List.of());
    });

    @Test
    void writesWhatTheEventWouldHaveWritten() {
        RecordedPush recorded = RecordedPush.of(event);

        assertThat(recorded.pushInfo()).isSameAs(event.pushInfo());
        assertThat(recorded.pushName()).isEqualTo("all");
        assertThat(script(recorded)).isEqualTo(script(event));
    }

    @Test
    void survivesASessionThatIsStoredElsewhere() throws IOException, ClassNotFoundException {
        Map<String, Object> stored = storedAndRead(RecordedPush.of(event).properties());

        assertThat(script(RecordedPush.of(event.pushInfo(), stored))).isEqualTo(script(event));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> storedAndRead(Map<String, Object> properties)
            throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(properties);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Map<String, Object>) in.readObject();
        }
    }

    @Test
    void isNotRecordedTwice() {
        RecordedPush recorded = RecordedPush.of(event);

        assertThat(RecordedPush.of(recorded)).isSameAs(recorded);
    }

    @Test
    void wasCheckedWhenItWasPushed() {
        Violations violations = new Violations();
        RecordedPush.of(event).validateInto(violations);

        assertThat(violations.isEmpty()).isTrue();
    }

    @Test
    void refusesWhatNoPushHolds() {
        RecordedPush foreign = RecordedPush.of(EventInfo.of("x"), Map.of("a", 1.5));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayloadTree.of(foreign))
                .withMessageContaining("`a`")
                .withMessageNotContaining("1.5");
    }

    private static String script(Event event) {
        ScriptWriter script = new ScriptWriter();
        script.object(PropertyName.of("all"), event);
        return script.toString();
    }
}
