package io.github.layerscribe.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.layerscribe.spring.Plants.CarryOverBug;
import io.github.layerscribe.spring.Plants.OncePerBug;
import io.github.layerscribe.spring.shop.Reports;
import io.github.layerscribe.spring.shop.Shop;
import java.util.concurrent.ExecutionException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each expectation notices the bug it is there for; one that does not proves nothing. */
@SpringBootTest(
        classes = {Shop.class, Plants.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class PlantedBugsTest {

    @LocalServerPort
    int port;

    @Autowired
    Reports reports;

    @Autowired
    Plants.PlantedCarryOver carryOver;

    @Autowired
    Plants.PlantedOncePerStore oncePer;

    @Autowired
    Plants.PlantedHeaderFilter header;

    private final DeliveryExpectations expectations = new DeliveryExpectations();

    @BeforeEach
    void removeTheBugs() {
        expectations.port = port;
        expectations.reports = reports;
        reports.clear();
        carryOver.bug = CarryOverBug.NONE;
        oncePer.bug = OncePerBug.NONE;
        header.losesTheHeader = false;
    }

    @Test
    void withoutABugTheSameShopKeepsItsPromises() {
        assertThatCode(() -> {
                    expectations.pushSurvivesAnyRedirectAndIsShownOnce("view");
                    expectations.oncePerEventIsNotShownAgainOnReloadOrBack();
                    expectations.whatABrokenPageTookGoesBack();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void carryOverThatNeverClearsIsNoticed() {
        carryOver.bug = CarryOverBug.NEVER_CLEARS;
        assertNoticed(() -> expectations.pushSurvivesAnyRedirectAndIsShownOnce("view"));
    }

    @Test
    void carryOverThatForgetsIsNoticed() {
        carryOver.bug = CarryOverBug.FORGETS;
        assertNoticed(() -> expectations.pushSurvivesAnyRedirectAndIsShownOnce("entity"));
    }

    @Test
    void carryOverThatLosesTheOrderIsNoticed() {
        carryOver.bug = CarryOverBug.REVERSES;
        assertNoticed(expectations::pushesSurviveAChainOfRedirectsInOrder);
    }

    @Test
    void carryOverThatGivesNothingBackIsNoticed() {
        carryOver.bug = CarryOverBug.GIVES_NOTHING_BACK;
        assertNoticed(expectations::whatABrokenPageTookGoesBack);
    }

    @Test
    void carryOverThatVisitorsShareIsNoticed() {
        carryOver.bug = CarryOverBug.SHARES_BETWEEN_VISITORS;
        CrossUserLeakExpectation expectation = new CrossUserLeakExpectation(port);
        assertNoticed(expectation::postsOfTwoVisitorsDoNotMix);
        assertThatThrownBy(expectation::nobodySeesTheTokenOfAnother)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(AssertionError.class);
    }

    @Test
    void onceMarksThatAreForgottenAreNoticed() {
        oncePer.bug = OncePerBug.FORGETS;
        assertNoticed(expectations::oncePerEventIsNotShownAgainOnReloadOrBack);
    }

    @Test
    void onceMarksThatAreNotGivenBackAreNoticed() {
        oncePer.bug = OncePerBug.GIVES_NOTHING_BACK;
        assertNoticed(expectations::whatABrokenPageTookGoesBack);
    }

    @Test
    void cacheHeaderThatIsLostIsNoticed() {
        header.losesTheHeader = true;
        assertNoticed(expectations::pageWithAPrivateContextMayNotBeKept);
        assertNoticed(expectations::pageWithCarriedPushesMayNotBeKept);
        assertNoticed(expectations::oncePerEventIsNotShownAgainOnReloadOrBack);
    }

    @Test
    void storesThatFailDoNotTakeThePageDown() {
        carryOver.bug = CarryOverBug.THROWS;
        oncePer.bug = OncePerBug.THROWS;
        Browser browser = new Browser(port);

        assertThat(browser.post("/cart/view?id=A-1").status()).isEqualTo(200);
        ShownPage page = browser.get("/confirmation?order=A-1");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.events()).as("delivered rather than lost").containsExactly("purchase A-1");
        assertThat(reports.pushes("failure")).isNotEmpty().containsOnly("page");
        assertThat(reports.pushes("carry_over")).containsExactly("add_to_cart");
        assertThat(reports.all().toString()).doesNotContain("A-1").doesNotContain("is down");
    }

    private static void assertNoticed(ThrowingCallable expectation) {
        assertThatThrownBy(expectation).isInstanceOf(AssertionError.class);
    }
}
