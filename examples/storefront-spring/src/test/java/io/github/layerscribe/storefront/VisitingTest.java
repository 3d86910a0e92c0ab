package io.github.layerscribe.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OpenStore
class VisitingTest {

    @LocalServerPort
    private int port;

    private Shopper shopper;

    @BeforeEach
    void aNewShopper() {
        shopper = new Shopper(port);
    }

    @Test
    void aCustomerWhoSignedInIsKnownByNumberAndHashOnly() {
        HttpResponse<String> page =
                shopper.submit("/account/sign-in", "email", " Ada@LumenAndLoam.example", "password", "lamplight");

        Pushes pushes = Pushes.of(page.body());
        assertThat(pushes.events()).containsExactly("login");
        assertThat(pushes.state("logged_in")).map(JsonNode::booleanValue).contains(true);
        assertThat(pushes.state("user_id")).map(JsonNode::stringValue).contains("C-1001");
        assertThat(pushes.state("email_sha256"))
                .map(JsonNode::stringValue)
                .contains("113193a977108f3cea0264a62dd6750af8c2402dc2cd31a32a84829b6868959d");
        assertThat(page.body()).doesNotContain("ada@lumenandloam.example");
    }

    @Test
    void whoSignsOutLeavesNothingBehind() {
        shopper.submit("/account/sign-in", "email", "ada@lumenandloam.example", "password", "lamplight");
        shopper.submit("/cart/add", "sku", "010101");

        HttpResponse<String> home = shopper.submit("/account/sign-out");

        Pushes pushes = Pushes.of(home.body());
        assertThat(pushes.state("logged_in")).map(JsonNode::booleanValue).contains(false);
        assertThat(pushes.state("user_id")).isEmpty();
        assertThat(Pushes.of(shopper.get("/cart").body()).events()).isEmpty();
    }

    @Test
    void aWrongPasswordTellsNothing() {
        HttpResponse<String> page =
                shopper.submit("/account/sign-in", "email", "ada@lumenandloam.example", "password", "candle");

        assertThat(page.body()).contains("E-mail and password do not belong together.");
        assertThat(Pushes.of(page.body()).events()).isEmpty();
    }

    @Test
    void aNewCustomerSignsUpOnceForAnAddress() {
        String[] form = {"name", "Bo", "email", "bo@example.com", "password", "candlelight"};

        Pushes first = Pushes.of(shopper.submit("/account/sign-up", form).body());
        Pushes second =
                Pushes.of(new Shopper(port).submit("/account/sign-up", form).body());

        assertThat(first.events()).containsExactly("sign_up");
        assertThat(first.state("customer_type")).map(JsonNode::stringValue).contains("new");
        assertThat(second.events()).isEmpty();
    }

    @Test
    void formsThatAreSentAndAcceptedAreLeads() {
        Pushes advice = Pushes.of(shopper.submit("/advice", "email", "bo@example.com", "question", "Which lamp?")
                .body());
        Pushes letter = Pushes.of(
                shopper.submit("/newsletter", "email", "bo@example.com").body());

        assertThat(source(advice)).isEqualTo("lighting-advice");
        assertThat(source(letter)).isEqualTo("newsletter");
    }

    private static String source(Pushes pushes) {
        return pushes.event("generate_lead")
                .orElseThrow()
                .get("details")
                .get("lead_source")
                .stringValue();
    }
}
