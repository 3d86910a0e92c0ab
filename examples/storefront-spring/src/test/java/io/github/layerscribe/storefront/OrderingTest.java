package io.github.layerscribe.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OpenStore
class OrderingTest {

    private static final String[] ADDRESS = {
        "name", "Ada Lindqvist", "email", "ada@example.com", "street", "12 Elm Street",
        "postcode", "97201", "city", "Portland", "delivery", "EXPRESS"
    };

    @LocalServerPort
    private int port;

    private Shopper shopper;

    @BeforeEach
    void aNewShopper() {
        shopper = new Shopper(port);
    }

    @Test
    void whatAFormDoesIsToldOnceByTheNextPage() {
        Pushes added = Pushes.of(
                shopper.submit("/cart/add", "sku", "010101", "quantity", "2").body());
        Pushes again = Pushes.of(shopper.get("/cart").body());
        Pushes removed =
                Pushes.of(shopper.submit("/cart/remove", "sku", "010101").body());

        assertThat(added.events()).containsExactly("add_to_cart", "view_cart");
        assertThat(number(added, "add_to_cart", "value")).isEqualByComparingTo("258.00");
        assertThat(again.events()).containsExactly("view_cart");
        assertThat(removed.events()).containsExactly("remove_from_cart");
        assertThat(number(removed, "remove_from_cart", "value")).isEqualByComparingTo("258.00");
    }

    @Test
    void aRedeemedCodeIsInTheOrderAndTheDiscountInItsItems() {
        fillCart();
        shopper.submit("/cart/coupon", "code", " welcome10 ");

        JsonNode begun = ecommerce(Pushes.of(shopper.submit("/checkout").body()), "begin_checkout");

        assertThat(begun.get("coupon").stringValue()).isEqualTo("WELCOME10");
        assertThat(begun.get("value").decimalValue()).isEqualByComparingTo("144.90");
        assertThat(begun.get("items").get(0).get("price").decimalValue()).isEqualByComparingTo("116.10");
        assertThat(begun.get("items").get(0).get("discount").decimalValue()).isEqualByComparingTo("12.90");
    }

    @Test
    void eachStepOfTheCheckoutIsTold() {
        fillCart();
        Pushes begun = Pushes.of(shopper.submit("/checkout").body());
        Pushes delivery =
                Pushes.of(shopper.submit("/checkout/delivery", ADDRESS).body());
        Pushes payment = Pushes.of(
                shopper.submit("/checkout/payment", "payment", "PAYPAL").body());

        assertThat(begun.events()).containsExactly("begin_checkout");
        assertThat(delivery.events()).containsExactly("add_shipping_info");
        assertThat(ecommerce(delivery, "add_shipping_info").get("shipping_tier").stringValue())
                .isEqualTo("express");
        assertThat(payment.events()).containsExactly("add_payment_info");
        assertThat(ecommerce(payment, "add_payment_info").get("payment_type").stringValue())
                .isEqualTo("paypal");
    }

    @Test
    void anAddressWithAHoleIsAskedForAgainAndTellsNothing() {
        fillCart();
        shopper.submit("/checkout");

        HttpResponse<String> page = shopper.submit("/checkout/delivery", "name", "Ada", "delivery", "STANDARD");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Please tell us the city.").contains("aria-describedby=\"city-problem\"");
        assertThat(Pushes.of(page.body()).events()).isEmpty();
    }

    @Test
    void theConfirmationTellsOfThePurchaseOnce() {
        goToReview("CARD");
        HttpResponse<String> placed = shopper.post("/orders");
        String thanks = Shopper.locationOf(placed);

        HttpResponse<String> page = shopper.get(thanks);
        HttpResponse<String> reloaded = shopper.get(thanks);

        Pushes pushes = Pushes.of(page.body());
        assertThat(thanks).matches("/orders/L-\\d+/thanks");
        assertThat(pushes.state("page_type")).map(JsonNode::stringValue).contains("confirmation");
        assertThat(pushes.events()).containsExactly("purchase");
        assertThat(thanks)
                .contains(ecommerce(pushes, "purchase").get("transaction_id").stringValue());
        assertThat(number(pushes, "purchase", "value")).isEqualByComparingTo("161.00");
        assertThat(number(pushes, "purchase", "tax")).isEqualByComparingTo("12.88");
        assertThat(number(pushes, "purchase", "shipping")).isEqualByComparingTo("19.00");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(reloaded.statusCode()).isEqualTo(200);
        assertThat(Pushes.of(reloaded.body()).events()).isEmpty();
    }

    @Test
    void anotherShopperDoesNotSeeTheOrder() {
        goToReview("CARD");
        String thanks = Shopper.locationOf(shopper.post("/orders"));

        assertThat(new Shopper(port).get(thanks).statusCode()).isEqualTo(404);
    }

    @Test
    void aRefusedOrderTellsOfNoPurchaseThenOrLater() {
        goToReview("GIFT_CARD");

        HttpResponse<String> refused = shopper.post("/orders");
        HttpResponse<String> next = shopper.get("/cart");

        Pushes pushes = Pushes.of(refused.body());
        assertThat(refused.statusCode()).isEqualTo(402);
        assertThat(refused.body()).contains("The order was not placed.").doesNotContain("\"purchase\"");
        assertThat(pushes.state("page_type")).map(JsonNode::stringValue).contains("error");
        assertThat(pushes.events()).isEmpty();
        assertThat(Pushes.of(next.body()).events()).containsExactly("view_cart");
    }

    @Test
    void twoShoppersWhoPostBeforeEitherLooksSeeOnlyTheirOwn() {
        Shopper other = new Shopper(port);
        shopper.post("/cart/add", "sku", "010101");
        other.post("/cart/add", "sku", "020202");

        assertThat(firstItem(Pushes.of(other.get("/cart").body()))).isEqualTo("020202");
        assertThat(firstItem(Pushes.of(shopper.get("/cart").body()))).isEqualTo("010101");
    }

    private void fillCart() {
        shopper.submit("/cart/add", "sku", "010101");
        shopper.submit("/cart/add", "sku", "050303");
    }

    private void goToReview(String payment) {
        fillCart();
        shopper.submit("/checkout");
        shopper.submit("/checkout/delivery", ADDRESS);
        shopper.submit("/checkout/payment", "payment", payment);
    }

    private static String firstItem(Pushes pushes) {
        return ecommerce(pushes, "add_to_cart")
                .get("items")
                .get(0)
                .get("item_id")
                .stringValue();
    }

    private static BigDecimal number(Pushes pushes, String event, String property) {
        return ecommerce(pushes, event).get(property).decimalValue();
    }

    private static JsonNode ecommerce(Pushes pushes, String event) {
        return pushes.event(event).orElseThrow().get("ecommerce");
    }
}
