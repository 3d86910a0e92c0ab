package io.github.layerscribe.codegen.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.PlanLoader;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.requirements.Fixtures;
import io.github.layerscribe.requirements.NeedsFixtures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
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
                .containsExactly(
                        "description-echo properties.page_language",
                        "description-echo properties.item_brand",
                        // The waiver was written to show one.
                        "waiver-unused");
    }

    @Test
    @NeedsFixtures
    void theReferenceOfTheDesign() throws IOException {
        assertThat(lint(design("reference-example"))).containsExactly("waiver-unused");
    }

    @Test
    @NeedsFixtures
    void theNewspaperOfTheDesign() throws IOException {
        assertThat(lint(design("media")))
                .containsExactly(
                        "description-echo properties.video_length",
                        "description-echo properties.width",
                        "description-echo properties.height",
                        "text-too-long properties.headline",
                        "text-too-long properties.url",
                        "property-not-flat properties.accesses");
    }

    @Test
    @NeedsFixtures
    void theServiceOfTheDesign() throws IOException {
        // Known, and kept for the sake of old reports.
        assertThat(lint(design("saas"))).containsExactly("property-name-style properties.workspace_id");
    }

    private static Path design(String name) {
        return Fixtures.required().resolveSibling("design").resolve("plans").resolve(name + ".plan.yaml");
    }

    /** {@code rule section.id}, in the order of places. */
    private static List<String> lint(Path file) throws IOException {
        Diagnostics reading = new Diagnostics();
        TrackingPlan plan = PlanLoader.load(file, reading).orElseThrow(() -> new AssertionError(reading.all()));
        return LintRules.all().stream()
                .flatMap(rule -> Linter.findings(plan, rule, Samples.SETTINGS).stream()
                        .sorted(Comparator.comparing(Finding::range))
                        .map(finding -> told(rule, finding)))
                .toList();
    }

    private static String told(LintRule rule, Finding finding) {
        return finding.place().map(place -> rule.id() + " " + place).orElse(rule.id());
    }
}
