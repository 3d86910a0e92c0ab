package io.github.layerscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.layerscribe.payload.EncodedText;
import io.github.layerscribe.payload.Payload;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.Validated;
import io.github.layerscribe.validation.Violation;
import io.github.layerscribe.validation.ViolationReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

        expectNeverSent(script);
        assertThat(reports.get(0).violations()).extracting(Violation::rule).containsExactly("exact");
    }

    /** JavaScript reads a double: without the rule it would see another number, and the expectation is red. */
    @Test
    void aReaderOfDoublesFindsAWriterWithoutThisRule() {
        long value = 9_007_199_254_740_993L;
        String planted = pushed(sink -> sink.integer(AMOUNT, value), withoutTheRule -> {});

        assertThat((long) Double.parseDouble("9007199254740993")).isNotEqualTo(value);
        assertThatThrownBy(() -> expectNeverSent(planted)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+100000000", "1E-100000000", "1234567890123456.7", "1E+22"})
    void aDecimalThatJavaScriptWouldChangeIsNeverSent(BigDecimal value) {
        String script = pushed(sink -> sink.decimal(AMOUNT, value), found -> found.exact(AMOUNT, value));

        expectNeverSent(script);
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
        expectRefused(PropertyName::of, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"__proto__", "constructor", "prototype"})
    void aWriterWithoutGuardedNamesIsFound(String name) {
        assertThatThrownBy(() -> expectRefused(EncodedText::of, name)).isInstanceOf(AssertionError.class);
    }

    private static void expectNeverSent(String script) {
        assertThat(script).isEmpty();
    }

    private static void expectRefused(Function<String, ?> naming, String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> naming.apply(name));
    }
}
