package io.github.layerscribe;

import static io.github.layerscribe.Pushes.broken;
import static io.github.layerscribe.Pushes.context;
import static io.github.layerscribe.Pushes.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.layerscribe.Pushes.TestEvent;
import io.github.layerscribe.destination.Destination;
import io.github.layerscribe.destination.GtmDataLayer;
import io.github.layerscribe.event.Context;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Lists;
import io.github.layerscribe.event.Push;
import io.github.layerscribe.payload.Payload;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.payload.ScriptWriter;
import io.github.layerscribe.validation.InvalidPushException;
import io.github.layerscribe.validation.ViolationPolicy;
import io.github.layerscribe.validation.ViolationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Promises P3 and P4: whatever fails, the caller hears nothing of it, and a page holds whole scripts or none. */
class NeverBreaksThePageTest {

    private static final String SECRET = "jane@example.org";

    /** Everything of an application's own that can throw while it uses the data layer, by what it is. */
    private static final Map<String, Consumer<DataLayer>> FAILURES = new TreeMap<>(Map.ofEntries(
            Map.entry("a supplier", layer -> layer.push(() -> fail(new IllegalStateException(SECRET)))),
            Map.entry(
                    "a supplier without memory of its class",
                    layer -> layer.push(() -> fail(new NoClassDefFoundError(SECRET)))),
            Map.entry(
                    "a supplier that throws an error of its language",
                    layer -> layer.push(() -> fail(new AssertionError(SECRET)))),
            Map.entry(
                    "a mapper",
                    layer -> layer.push(() -> event("list", "" + Lists.map(List.of(1), number -> fail(new Oops()))))),
            Map.entry("a supplier of nothing", layer -> layer.push((Supplier<Push>) () -> null)),
            Map.entry("a getter", layer -> layer.push(event("getter", sink -> fail(new Oops())))),
            Map.entry("endless depth", layer -> layer.push(event("endless", new Endless()))),
            Map.entry("a rule", layer -> layer.push(event("rule", "x").checking(violations -> fail(new Oops())))),
            Map.entry(
                    "a stack without end", layer -> layer.push(event("deep", sink -> fail(new StackOverflowError())))),
            Map.entry("a name", layer -> layer.push(new TestEvent(null, sink -> {}, violations -> {}))),
            Map.entry("a context", layer -> layer.push(context("page", sink -> fail(new Oops()))))));

    private final List<ViolationReport> reports = new ArrayList<>();

    static Stream<String> failures() {
        return FAILURES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void nothingThatFailsReachesTheCaller(String failure) {
        DataLayer dataLayer = dataLayer(ViolationPolicy.KEEP, reports::add, new GtmDataLayer());

        expectAnUnharmedPage(dataLayer, FAILURES.get(failure));
        assertThat(reports).hasSize(1).allSatisfy(report -> {
            assertThat(report.outcome()).isEqualTo(ViolationReport.Outcome.LEFT_OUT);
            assertThat(report.toString()).doesNotContain(SECRET);
        });
    }

    /** The policy that passes failures on stands for a data layer that forgot to catch them. */
    @ParameterizedTest
    @MethodSource("failures")
    void aDataLayerThatPassesFailuresOnIsFound(String failure) {
        DataLayer planted = dataLayer(ViolationPolicy.FAIL, reports::add, new GtmDataLayer());

        assertThatThrownBy(() -> expectAnUnharmedPage(planted, FAILURES.get(failure)))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void everythingThatFailsReachesTheCallerWhereAskedTo(String failure) {
        DataLayer dataLayer = dataLayer(ViolationPolicy.FAIL, reports::add, new GtmDataLayer());

        assertThatThrownBy(() -> page(dataLayer, FAILURES.get(failure)))
                .isInstanceOf(InvalidPushException.class)
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void aListenerThatFailsReachesNobody() {
        List<Throwable> thrown = List.of(new Oops(), new NoClassDefFoundError(), new StackOverflowError());
        for (Throwable each : thrown) {
            DataLayer dataLayer = dataLayer(ViolationPolicy.KEEP, report -> fail(each), new GtmDataLayer());

            assertThatCode(() -> dataLayer.push(broken("login", "required"))).doesNotThrowAnyException();
            assertThat(dataLayer.waitingEvents()).hasSize(1);
        }
    }

    @Test
    void aDestinationThatFailsPrintsNoScriptAndLeavesTheOthersAlone() {
        DataLayer dataLayer = dataLayer(ViolationPolicy.KEEP, reports::add, new Broken(), new GtmDataLayer());
        dataLayer.push(event("login", "card"));

        assertThat(dataLayer.printEvents(null).toString())
                .startsWith("<script>window.dataLayer")
                .endsWith("</script>")
                .contains("login");
        assertThat(reports).hasSize(1);
    }

    @Test
    void onlyAVirtualMachineAtItsEndIsNotKeptFromTheCaller() {
        DataLayer dataLayer = dataLayer(ViolationPolicy.KEEP, reports::add, new GtmDataLayer());

        assertThatThrownBy(() -> dataLayer.push(() -> fail(new OutOfMemoryError("planted"))))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void aPushThatFailsHalfWayLeavesNothingBehind() {
        DataLayer dataLayer = dataLayer(ViolationPolicy.KEEP, reports::add, new GtmDataLayer());
        withOneThatFailsHalfWay().forEach(dataLayer::push);

        expectWholeEventsOnly(dataLayer.printEvents(null).toString());
    }

    @Test
    void aWriterThatForgetsToTakeBackIsFound() {
        ScriptWriter planted = new ScriptWriter();
        for (Event event : withOneThatFailsHalfWay()) {
            try {
                new GtmDataLayer().writeEvent(event, planted);
            } catch (Oops forgotten) {
                // what the event wrote stays: the planted bug
            }
        }

        assertThatThrownBy(() -> expectWholeEventsOnly(planted.toString())).isInstanceOf(AssertionError.class);
    }

    private static List<Event> withOneThatFailsHalfWay() {
        Event half = event(EventInfo.of("half").within("ecommerce"), sink -> {
            sink.text(PropertyName.of("half"), SECRET);
            sink.object(PropertyName.of("object"), inner -> fail(new Oops()));
        });
        return List.of(event("before", "x"), half, event("after", "x"));
    }

    private static void expectWholeEventsOnly(String script) {
        assertThat(script).contains("before", "after").doesNotContain("half", "ecommerce");
    }

    private static void expectAnUnharmedPage(DataLayer dataLayer, Consumer<DataLayer> failure) {
        assertThatCode(() -> assertThat(page(dataLayer, failure)).isEqualTo(page(dataLayer, layer -> {})))
                .doesNotThrowAnyException();
    }

    private static String page(DataLayer dataLayer, Consumer<DataLayer> failure) {
        dataLayer.push(event("login", "card"));
        failure.accept(dataLayer);
        return "" + dataLayer.printContexts(null) + dataLayer.printEvents(null);
    }

    private static DataLayer dataLayer(
            ViolationPolicy policy, Consumer<ViolationReport> listener, Destination... destinations) {
        return new DataLayer(DataLayerSettings.builder()
                .policy(policy)
                .listener(listener::accept)
                .destinations(List.of(destinations))
                .build());
    }

    /** Throws anything, as code in another language can. */
    @SuppressWarnings("unchecked")
    private static <R, T extends Throwable> R fail(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private static final class Oops extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Oops() {
            super(SECRET);
        }
    }

    private static final class Endless implements Payload {
        @Override
        public void writeTo(PayloadSink sink) {
            sink.object(PropertyName.of("self"), this);
        }
    }

    private static final class Broken implements Destination {
        @Override
        public void writeQueue(ScriptWriter script) {
            throw new Oops();
        }

        @Override
        public void writeContext(Context context, @Nullable Context before, ScriptWriter script) {}

        @Override
        public void writeEvent(Event event, ScriptWriter script) {}
    }
}
