package io.github.layerscribe.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.benchmarks.events.Purchase;
import io.github.layerscribe.validation.Violations;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Before anything is timed: every contender says the same. */
class ContendersTest {

    private static final int RANDOM_PURCHASES = 1_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Response response = new Response();
    private final PurchaseScript ours = new OurScript();

    @Test
    void theLimitAndJacksonWriteTheBytesThatWeWrite() throws IOException {
        List<PurchaseScript> contenders = List.of(
                new HandWrittenScript(),
                JacksonScript.inAscii().throughString(),
                JacksonScript.inAscii().throughBytes(),
                JacksonScript.inAscii().streaming());
        for (int seed = 0; seed < RANDOM_PURCHASES; seed++) {
            Purchase purchase = OurPage.purchase(Orders.random(seed));
            String expected = written(ours, purchase);
            for (PurchaseScript contender : contenders) {
                assertThat(written(contender, purchase)).isEqualTo(expected);
            }
        }
    }

    @Test
    void theOthersWriteTheSameObject() throws IOException {
        List<PurchaseScript> contenders = List.of(
                JacksonScript.inUtf8().throughString(), JacksonScript.inUtf8().throughBytes(), new FastjsonScript());
        for (int seed = 0; seed < RANDOM_PURCHASES; seed++) {
            Purchase purchase = OurPage.purchase(Orders.random(seed));
            JsonNode expected = pushed(written(ours, purchase));
            for (PurchaseScript contender : contenders) {
                assertThat(pushed(written(contender, purchase))).isEqualTo(expected);
            }
        }
    }

    /** For the usual characters only: a tab in a name breaks the concatenated page, as it does in shops. */
    @Test
    void theConcatenatedPageHoldsTheSamePushes() throws IOException {
        for (int lines = 1; lines <= 200; lines++) {
            Order order = Orders.ofLines(lines);
            new OurPage().write(order, response.restart());
            String expected = new String(response.written(), UTF_8);
            new ConcatenatedPage().write(order, response.restart());

            assertThat(pushes(new String(response.written(), UTF_8))).hasSize(6).isEqualTo(pushes(expected));
        }
    }

    @Test
    void everyJudgeAcceptsTheUsualPurchaseAndRefusesABrokenOne() {
        Purchase usual = OurPage.purchase(Orders.usual());
        Purchase broken = new Purchase(
                usual.transactionId(), "euro", usual.value(), usual.tax(), usual.shipping(), usual.items(), null, null);
        Purchase wrongSum = new Purchase(
                usual.transactionId(), "EUR", BigDecimal.ONE, usual.tax(), usual.shipping(), usual.items(), null, null);
        ValidateBenchmark.Judges judges = new ValidateBenchmark.Judges();

        assertThat(judges.verdicts(usual)).containsOnly(true);
        assertThat(judges.verdicts(broken)).containsOnly(false);
        assertThat(judges.verdicts(wrongSum)).containsOnly(false);
    }

    @Test
    void theLargeOrderIsValid() {
        Violations violations = new Violations();
        OurPage.purchase(Orders.ofLines(200)).validateInto(violations);

        assertThat(violations.list()).isEmpty();
    }

    private String written(PurchaseScript contender, Purchase purchase) throws IOException {
        contender.write(purchase, response.restart());
        return new String(response.written(), UTF_8);
    }

    private static JsonNode pushed(String script) {
        return pushes(script).get(1);
    }

    /** What each {@code push(…)} of the page was given. */
    private static List<JsonNode> pushes(String page) {
        return Arrays.stream(page.split("dataLayer\\.push\\(", -1))
                .skip(1)
                .map(push -> JSON.readTree(push.substring(0, push.lastIndexOf("});") + 1)))
                .toList();
    }
}
