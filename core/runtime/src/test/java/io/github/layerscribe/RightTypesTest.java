package io.github.layerscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.layerscribe.payload.Payload;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.Validated;
import io.github.layerscribe.validation.Violation;
import io.github.layerscribe.validation.ViolationReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Promise P9: numbers arrive as they were given or not at all, and no name takes over the receiver. */
class RightTypesTest {

    private static final PropertyName AMOUNT = PropertyName.of("amount");

    private final List<ViolationReport> reports = new ArrayList<>();
    private final DataLayer dataLayer =
            new DataLayer(DataLayerSettings.builder().listener(reports::add).build());

    private String pushed(Payload payload, Validated rules) {
        dataLayer.push(Pushes.event("pay", payload).checking(rules));
        return dataLayer.printEvents(null).toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {9_007_199_254_740_992L, -9_007_199_254_740_992L, Long.MAX_VALUE, Long.MIN_VALUE})
    void anIntegerThatJavaScriptWouldChangeIsNeverSent(long value) {
        String script = pushed(sink -> sink.integer(AMOUNT, value), found -> found.exact(AMOUNT, value));

        assertThat(script).isEmpty();
        assertThat(reports.get(0).violations()).extracting(Violation::rule).containsExactly("exact");
    }

    /** JavaScript holds numbers as doubles, as does the planted reader: the value it would see is another one. */
    @Test
    void aReaderOfDoublesFindsAWriterWithoutThisRule() {
        long value = 9_007_199_254_740_993L;
        String script = pushed(sink -> sink.integer(AMOUNT, value), found -> {});

        assertThat(script).contains("\"amount\":9007199254740993");
        assertThat((long) Double.parseDouble("9007199254740993")).isNotEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+100000000", "1E-100000000", "1234567890123456.7", "1E+22"})
    void aDecimalThatJavaScriptWouldChangeIsNeverSent(BigDecimal value) {
        String script = pushed(sink -> sink.decimal(AMOUNT, value), found -> found.exact(AMOUNT, value));

        assertThat(script).isEmpty();
        assertThat(reports.get(0).violations()).extracting(Violation::rule).containsExactly("exact");
    }

    @ParameterizedTest
    @CsvSource({"129.90, 129.90", "-0, 0", "-0.00, 0.00", "1E+3, 1000", "1E-20, 0.00000000000000000001"})
    void aDecimalIsWrittenInPlainDigits(BigDecimal value, String written) {
        String script = pushed(sink -> sink.decimal(AMOUNT, value), found -> found.exact(AMOUNT, value));

        assertThat(script).contains("{\"event\":\"pay\",\"amount\":" + written + "}");
        assertThat(reports).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"event", "eventCallback", "eventTimeout", "eventModel", "gtm", "gtm.start", "_clear"})
    void aNameThatTheReceiverKeepsIsNeverSent(String name) {
        String script = pushed(sink -> sink.text(PropertyName.of(name), "x"), found -> {});

        assertThat(script).doesNotContain("pay");
        assertThat(reports.get(0).violations())
                .containsExactly(
                        new Violation(name, "reserved_name", "`" + name + "` is kept by the tag manager for itself"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"__proto__", "constructor", "prototype"})
    void aNameThatReachesAPrototypeCannotBeMade(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> PropertyName.of(name));
    }

    /** A reader that copies member by member, as tag managers do, would be taken over by such a name. */
    @Test
    void aWriterWithoutGuardedNamesIsFound() {
        Map<?, ?> planted = JsonMapper.shared().readValue("{\"__proto__\":{\"polluted\":true}}", Map.class);

        assertThat(planted.keySet())
                .allSatisfy(
                        name -> assertThatIllegalArgumentException().isThrownBy(() -> PropertyName.of((String) name)));
    }
}
