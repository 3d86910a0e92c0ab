package io.github.layerscribe.codegen.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.PlanLoader;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.requirements.Fixtures;
import io.github.layerscribe.requirements.NeedsFixtures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plans made with care: a rule that speaks up here is wrong, unless the finding is listed as one that people agree with. */
class GoodPlansTest {

    @Test
    void thePlanOfTheStores() throws IOException {
        assertThat(lint(Path.of("../../examples/plan/shop.plan.yaml"))).isEmpty();
    }

    @Test
    @NeedsFixtures
    void theShopOfTheDesign() throws IOException {
        assertThat(lint(design("shop")))
                .containsExactly("waiver-unused: \"event-name-style\" finds nothing at \"events.open_store_finder\".");
    }

    @Test
    @NeedsFixtures
    void theReferenceOfTheDesign() throws IOException {
        assertThat(lint(design("reference-example")))
                .containsExactly("waiver-unused: \"event-name-style\" finds nothing at \"events.purchase\".");
    }

    @Test
    @NeedsFixtures
    void theNewspaperOfTheDesign() throws IOException {
        assertThat(lint(design("media"))).isEmpty();
    }

    @Test
    @NeedsFixtures
    void theServiceOfTheDesign() throws IOException {
        assertThat(lint(design("saas")))
                .containsExactly(
                        "property-name-style: \"workspace id\" is not written as most property names of this plan are:"
                                + " \"words_like_this\".");
    }

    private static Path design(String name) {
        return Fixtures.required().resolveSibling("design").resolve("plans").resolve(name + ".plan.yaml");
    }

    /** {@code rule: message}. */
    private static List<String> lint(Path file) throws IOException {
        Diagnostics reading = new Diagnostics();
        TrackingPlan plan = PlanLoader.load(file, reading).orElseThrow(() -> new AssertionError(reading.all()));
        Diagnostics diagnostics = new Diagnostics();
        Linter.lint(plan, Samples.SETTINGS, diagnostics);
        return diagnostics.all().stream().map(GoodPlansTest::told).toList();
    }

    private static String told(Diagnostic diagnostic) {
        return diagnostic.rule() + ": " + diagnostic.message();
    }
}
