package io.github.layerscribe.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.event.OncePer;
import io.github.layerscribe.event.RecordedPush;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the session holds for us, and how much of it. */
@Timeout(60)
class SessionStoresTest {

    private final SessionCarryOver carryOver = new SessionCarryOver();
    private final SessionOncePerStore oncePer = new SessionOncePerStore();

    @TempDir
    Path folder;

    private Server server;

    @BeforeEach
    void start() {
        server = new Server(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void sessionHoldsJdkTypesOnlyWithTheFormatInFront() {
        inRequest(request -> {
            carryOver.keep(request, List.of(event("A-1"), RecordedPush.of(SampleEvent.once("A-2"))));
            List<?> attribute = (List<?>) request.getSession().getAttribute(SessionCarryOver.ATTRIBUTE);

            assertThat(attribute.get(0)).isEqualTo(1L);
            assertJdkTypes(attribute);
        });
    }

    @Test
    void whatASessionStoreWroteAndReadIsTheSame() {
        inRequest(request -> {
            RecordedPush once = RecordedPush.of(SampleEvent.once("A-1"));
            carryOver.keep(request, List.of(once));
            Object attribute = request.getSession().getAttribute(SessionCarryOver.ATTRIBUTE);
            request.getSession().setAttribute(SessionCarryOver.ATTRIBUTE, writtenAndRead(attribute));
            RecordedPush back = carryOver.take(request).get(0);

            assertThat(back.properties()).isEqualTo(once.properties());
            assertThat(back.pushInfo().name()).isEqualTo("once");
            assertThat(back.pushInfo().oncePer())
                    .contains(new OncePer(List.of(SampleEvent.ID), OncePer.Memory.BROWSER));
            assertThat(back.pushInfo().order()).isEqualTo(once.pushInfo().order());
            assertThat(back.pushInfo().isPageView()).isTrue();
            assertThat(carryOver.take(request)).isEmpty();
        });
    }

    @Test
    void anotherFormatIsReportedOnceAndGone() {
        server.htmlPage("/plain", (request, response) -> {});
        inRequest(request -> request.getSession()
                .setAttribute(SessionCarryOver.ATTRIBUTE, new ArrayList<>(List.of(2L, "from the future"))));

        assertThat(server.get("/plain").statusCode()).isEqualTo(200);
        assertThat(server.get("/plain").statusCode()).isEqualTo(200);
        assertThat(server.reported("failure")).containsExactly("page");
    }

    @Test
    void atMostFiftyPushesWait() {
        inRequest(request -> {
            List<RecordedPush> events =
                    IntStream.range(0, 60).mapToObj(i -> event("A-" + i)).toList();

            assertThat(carryOver.keep(request, events)).isEqualTo(events.subList(50, 60));
            assertThat(carryOver.keep(request, events)).isEqualTo(events);
            assertThat(carryOver.take(request)).hasSize(50);
        });
    }

    @Test
    void atMostSixtyFourKilobytesWait() {
        inRequest(request -> {
            List<RecordedPush> events = IntStream.range(0, 20)
                    .mapToObj(i -> event("x".repeat(9000)))
                    .toList();

            assertThat(carryOver.keep(request, events)).hasSize(13);
            assertThat(carryOver.take(request)).hasSize(7);
        });
    }

    @Test
    void whatIsGivenBackStandsInFrontAndIsBoundedToo() {
        inRequest(request -> {
            carryOver.keep(request, List.of(event("old")));
            List<RecordedPush> taken = carryOver.take(request);
            List<RecordedPush> fresh =
                    IntStream.range(0, 50).mapToObj(i -> event("A-" + i)).toList();
            carryOver.keep(request, fresh);

            assertThat(carryOver.giveBack(request, taken))
                    .extracting(SessionStoresTest::id)
                    .containsExactly("A-49");
            assertThat(carryOver.take(request))
                    .extracting(SessionStoresTest::id)
                    .startsWith("old", "A-0");
        });
    }

    @Test
    void takingFromAVisitorWithoutASessionMakesNone() {
        inRequest(request -> {
            assertThat(carryOver.take(request)).isEmpty();
            assertThat(carryOver.giveBack(request, List.of(event("A-1")))).hasSize(1);
            assertThat(request.getSession(false)).isNull();
        });
    }

    @Test
    void lastHundredOccurrencesAreRemembered() {
        inRequest(request -> {
            for (int i = 0; i < 101; i++) {
                assertThat(oncePer.claim(request, occurrence("d" + i))).isPresent();
            }

            assertThat(oncePer.claim(request, occurrence("d100"))).isEmpty();
            assertThat(oncePer.claim(request, occurrence("d1"))).isEmpty();
            assertThat(oncePer.claim(request, occurrence("d0")))
                    .as("the oldest is forgotten")
                    .isPresent();
            assertJdkTypes(request.getSession().getAttribute(SessionOncePerStore.ATTRIBUTE));
        });
    }

    @Test
    void claimThatWasGivenBackIsFreeAgain() {
        inRequest(request -> {
            oncePer.claim(request, occurrence("d")).orElseThrow().giveBack();

            assertThat(oncePer.claim(request, occurrence("d"))).isPresent();
        });
    }

    private void inRequest(Consumer<HttpServletRequest> step) {
        List<Throwable> thrown = new ArrayList<>();
        server.page("/step", (request, response) -> {
            try {
                step.accept(request);
            } catch (Throwable e) {
                thrown.add(e);
            }
        });
        server.get("/step");
        assertThat(thrown).isEmpty();
    }

    private static RecordedPush event(String id) {
        return RecordedPush.of(SampleEvent.often(id));
    }

    private static Object id(RecordedPush push) {
        return push.properties().get("id");
    }

    private static Occurrence occurrence(String digest) {
        return new Occurrence("purchase", digest, OncePer.Memory.BROWSER);
    }

    private static void assertJdkTypes(Object value) {
        assertThat(value.getClass())
                .isIn(ArrayList.class, LinkedHashMap.class, String.class, Long.class, BigDecimal.class, Boolean.class);
        if (value instanceof List<?> list) {
            list.forEach(SessionStoresTest::assertJdkTypes);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(SessionStoresTest::assertJdkTypes);
            map.values().forEach(SessionStoresTest::assertJdkTypes);
        }
    }

    private static Object writtenAndRead(Object value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ObjectOutputStream(bytes).writeObject(value);
            return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
