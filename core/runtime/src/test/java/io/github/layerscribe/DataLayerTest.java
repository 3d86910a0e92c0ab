package io.github.layerscribe;

import static io.github.layerscribe.Pushes.broken;
import static io.github.layerscribe.Pushes.context;
import static io.github.layerscribe.Pushes.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.layerscribe.destination.GtmDataLayer;
import io.github.layerscribe.event.ContextInfo;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.EventInfo.Order;
import io.github.layerscribe.event.RecordedPush;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.InvalidPushException;
import io.github.layerscribe.validation.Violation;
import io.github.layerscribe.validation.ViolationPolicy;
import io.github.layerscribe.validation.ViolationReport;
import io.github.layerscribe.validation.ViolationReport.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataLayerTest {

    private static final String QUEUE = "<script>window.dataLayer=window.dataLayer||[];";
    private static final String END = "</script>";

    private final List<ViolationReport> reports = new ArrayList<>();

    private DataLayer dataLayer(ViolationPolicy policy) {
        return new DataLayer(DataLayerSettings.builder()
                .policy(policy)
                .listener(reports::add)
                .build());
    }

    private final DataLayer dataLayer = dataLayer(ViolationPolicy.KEEP);

    @Test
    void printsContextsAheadAndEventsBelow() {
        dataLayer.push(event("login", "card"));
        dataLayer.push(context("page", "page_type", "home"));

        assertThat(dataLayer.printContexts(null))
                .hasToString(QUEUE + "dataLayer.push({\"page_type\":\"home\"});" + END);
        assertThat(dataLayer.printEvents(null))
                .hasToString(QUEUE + "dataLayer.push({\"event\":\"login\",\"text\":\"card\"});" + END);
        assertThat(reports).isEmpty();
    }

    @Test
    void createsTheQueueEvenWithoutContexts() {
        assertThat(dataLayer.printContexts(null)).hasToString(QUEUE + END);
    }

    @Test
    void printsNoEventScriptWhenNothingWaits() {
        assertThat(dataLayer.printEvents(null)).hasToString("");
    }

    @Test
    void printsEverythingOnce() {
        dataLayer.push(event("login", "card"));
        dataLayer.printEvents(null);

        assertThat(dataLayer.printEvents(null).size()).isZero();
        assertThat(dataLayer.waitingEvents()).isEmpty();
    }

    @Test
    void reportsAContextThatIsPrintedBelowTheContainer() {
        dataLayer.printContexts(null);
        dataLayer.push(context("page", "page_type", "home"));
        dataLayer.push(event("login", "card"));

        assertThat(dataLayer.printEvents(null))
                .hasToString(QUEUE + "dataLayer.push({\"page_type\":\"home\"});"
                        + "dataLayer.push({\"event\":\"login\",\"text\":\"card\"});" + END);
        assertThat(reports).hasSize(1).first().satisfies(report -> {
            assertThat(report.push()).isEqualTo("page");
            assertThat(report.violations()).extracting(Violation::rule).containsExactly("context-after-container");
            assertThat(report.outcome()).isEqualTo(Outcome.SENT);
        });
    }

    @Test
    void replacesAContextThatWaits() {
        dataLayer.push(context("page", "page_type", "home"));
        dataLayer.push(context("visitor", "logged_in", "yes"));
        dataLayer.push(context("page", "page_type", "cart"));

        assertThat(dataLayer.printContexts(null))
                .hasToString(QUEUE + "dataLayer.push({\"logged_in\":\"yes\"});"
                        + "dataLayer.push({\"page_type\":\"cart\"});" + END);
    }

    @Test
    void forgetsWhatAContextSaidBeforeItIsPrintedAgain() {
        dataLayer.push(context("page", sink -> {
            sink.text(PropertyName.of("page_type"), "home");
            sink.flag(PropertyName.of("page_new"), true);
        }));
        dataLayer.printContexts(null);
        dataLayer.push(context("page", "page_type", "cart"));

        assertThat(dataLayer.printEvents(null))
                .hasToString(QUEUE + "dataLayer.push({\"page_type\":null,\"page_new\":null});"
                        + "dataLayer.push({\"page_type\":\"cart\"});" + END);
    }

    @Test
    void resetsTheWordOfAContextBeforeItIsPrintedAgain() {
        ContextInfo info = ContextInfo.of("page").within("page");
        dataLayer.push(context(info, sink -> sink.text(PropertyName.of("type"), "home")));
        dataLayer.printContexts(null);
        dataLayer.push(context(info, sink -> sink.text(PropertyName.of("type"), "cart")));

        assertThat(dataLayer.printEvents(null))
                .hasToString(QUEUE + "dataLayer.push({\"page\":null});"
                        + "dataLayer.push({\"page\":{\"type\":\"cart\"}});" + END);
    }

    @Test
    void letsContextsWaitAgainWhenTheirPageWasThrownAway() {
        dataLayer.push(context("page", "page_type", "home"));
        dataLayer.push(context("visitor", "logged_in", "yes"));
        dataLayer.printContexts(null);
        dataLayer.push(context("page", "page_type", "error"));

        dataLayer.restoreContexts();

        assertThat(dataLayer.printContexts(null))
                .hasToString(QUEUE + "dataLayer.push({\"logged_in\":\"yes\"});"
                        + "dataLayer.push({\"page_type\":\"error\"});" + END);
    }

    @Test
    void sortsEventsByTheOrderOfThePlanAndKeepsTheOrderOfPushes() {
        dataLayer.push(event(EventInfo.of("z").order(Order.LAST), sink -> {}));
        dataLayer.push(event("b", sink -> {}));
        dataLayer.push(event("a", sink -> {}));
        dataLayer.push(event(EventInfo.of("f").order(Order.FIRST), sink -> {}));

        assertThat(dataLayer.waitingEvents()).extracting(Event::pushName).containsExactly("z", "b", "a", "f");
        assertThat(dataLayer.printEvents(null).toString().replaceAll("[^:]*:\"(.)\"}\\);", "$1"))
                .startsWith("fbaz");
    }

    @Test
    void putsCarriedEventsAheadOfItsOwn() {
        dataLayer.push(event("own", sink -> {}));
        dataLayer.resume(List.of(RecordedPush.of(event("carried", "over"))));

        assertThat(dataLayer.waitingEvents()).extracting(Event::pushName).containsExactly("carried", "own");
    }

    @Test
    void handsOverTheEventsThatMatch() {
        dataLayer.push(event("one", sink -> {}));
        dataLayer.push(event("two", sink -> {}));

        assertThat(dataLayer.takeEvents(event -> event.pushName().equals("one")))
                .extracting(Event::pushName)
                .containsExactly("one");
        assertThat(dataLayer.waitingEvents()).extracting(Event::pushName).containsExactly("two");
        assertThat(dataLayer.waitingContexts()).isEmpty();
    }

    @Test
    void keepsAPushThatBreaksThePlan() {
        dataLayer.push(broken("login", "required"));

        assertThat(dataLayer.printEvents(null).toString()).contains("login");
        assertThat(reports).extracting(ViolationReport::outcome).containsExactly(Outcome.SENT);
        assertThat(reports.get(0)).hasToString("`login` was sent: `text` breaks required");
    }

    @Test
    void dropsAPushThatBreaksThePlan() {
        DataLayer dropping = dataLayer(ViolationPolicy.DROP);

        dropping.push(broken("login", "required"));

        assertThat(dropping.printEvents(null).size()).isZero();
        assertThat(reports.get(0)).hasToString("`login` was left out: `text` breaks required");
    }

    @Test
    void throwsForAPushThatBreaksThePlanWhereAskedTo() {
        DataLayer failing = dataLayer(ViolationPolicy.FAIL);

        assertThatThrownBy(() -> failing.push(broken("login", "required")))
                .isInstanceOfSatisfying(
                        InvalidPushException.class,
                        refused -> assertThat(refused.report()).isEqualTo(reports.get(0)))
                .hasMessage("`login` was refused: `text` breaks required");
        assertThat(failing.waitingEvents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exact", "bound", "reserved_name", "failure"})
    void neverSendsAnUnsafePush(String rule) {
        for (ViolationPolicy policy : List.of(ViolationPolicy.KEEP, ViolationPolicy.DROP)) {
            DataLayer either = dataLayer(policy);
            either.push(broken("login", rule));
            assertThat(either.waitingEvents()).isEmpty();
        }
        assertThat(reports).extracting(ViolationReport::outcome).containsOnly(Outcome.LEFT_OUT);
    }

    @ParameterizedTest
    @EnumSource(ViolationPolicy.class)
    void acceptsAndForgetsEverythingWhenDisabled(ViolationPolicy policy) {
        DataLayer disabled = new DataLayer(DataLayerSettings.builder()
                .enabled(false)
                .policy(policy)
                .listener(reports::add)
                .build());

        disabled.push(broken("login", "exact"));
        disabled.push(context("page", "page_type", "home"));
        disabled.push(() -> {
            throw new IllegalStateException("never asked");
        });
        disabled.resume(List.of(event("carried", "over")));

        assertThat(disabled.printContexts(null).size()).isZero();
        assertThat(disabled.printEvents(null).size()).isZero();
        assertThat(reports).isEmpty();
    }

    @Test
    void signsItsScriptsWithTheNonce() {
        assertThat(dataLayer.printContexts("r4nd0m+/_=-AAAAA"))
                .hasToString("<script nonce=\"r4nd0m+/_=-AAAAA\">window.dataLayer=window.dataLayer||[];" + END);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tooShort", "has spaces in it, many", "quote\"quote\"quote\"", "ümläutümläutümläut"})
    void printsNoScriptUnderANonceThatCouldBreakOut(String nonce) {
        dataLayer.push(event("login", "card"));

        assertThat(dataLayer.printEvents(nonce).size()).isZero();
        assertThat(reports.get(0).violations()).extracting(Violation::rule).containsExactly("nonce");
        assertThat(reports.get(0).toString()).doesNotContain("quote");
    }

    @Test
    void printsAScriptElementForEachDestination() {
        DataLayer two = new DataLayer(DataLayerSettings.builder()
                .destinations(List.of(new GtmDataLayer(), new GtmDataLayer("other")))
                .build());
        two.push(event("login", "card"));

        assertThat(two.printEvents(null).toString().split(END))
                .hasSize(2)
                .allSatisfy(script -> assertThat(script).startsWith("<script>").contains("login"));
    }

    @Test
    void tellsTheListenerAboutItsUse() {
        dataLayer.report("page", new Violation("", "undelivered", "one event was never printed"), Outcome.LEFT_OUT);

        assertThat(reports).hasSize(1);
    }
}
