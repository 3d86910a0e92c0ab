package io.github.layerscribe.codegen.parse.brand;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code without} at the top: definitions of the base that a brand does not have. */
class RemovalTest {

    private static final String BASE = """
            teams:
              one: {role: marketing}
            consents:
              ads: {description: Advertising}
            pages:
              home: {path: /}
            destinations:
              web: {type: gtm}
              seg: {type: segment, rename: {b: beta}, drop: [c], events: {refund: Refunded}, contexts: {page: {schema: s}}}
            sets:
              tier: {values: {low: Low}}
            properties:
              a: {type: string, consent: ads, owner: one}
              b: {type: string}
              c: {type: string}
              t: {type: tier}
            objects:
              thing: {required: [a]}
            contexts:
              page: {required: [a], cache: private}
            groups:
              g: {within: x}
            events:
              view: {group: g, required: [t], pages: [home], destinations: [web]}
              refund: {required: [a]}
              buy: {deprecated: {since: 1.0.0, renamed_to: refund}}
            journeys:
              all: [view]
            allow:
              - {rule: r, at: [events.refund], because: b, until: 2027-01-01}
              - {rule: s, at: [events.refund, events], because: b, until: 2027-01-01}
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsTakenOutIsGoneWithWhatOnlySaysHowItIsCalled() {
        TrackingPlan plan = brand("without: [events.refund, events.buy, contexts.page, properties.b, properties.c]\n")
                .brand();

        assertThat(plan.events().all()).extracting("id").containsExactly("view");
        assertThat(plan.contexts().isEmpty()).isTrue();
        assertThat(plan.destinations().get("seg").dialect().events()).isEmpty();
        assertThat(plan.destinations().get("seg").dialect().contextSchemas()).isEmpty();
        assertThat(plan.destinations().get("seg").dialect().properties().rename())
                .isEmpty();
        assertThat(plan.destinations().get("seg").dialect().properties().drop()).isEmpty();
        assertThat(plan.waivers()).extracting("rule").containsExactly("s");
        assertThat(plan.waivers().get(0).at()).extracting("section", "id").hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    pages.home          ~ base.yaml:27:43
                    events.refund       ~ base.yaml:29:48
                    events.view         ~ base.yaml:31:9
                    groups.g            ~ base.yaml:27:17
                    sets.tier           ~ base.yaml:19:13
                    consents.ads        ~ base.yaml:16:30
                    teams.one           ~ base.yaml:16:42
                    destinations.web    ~ base.yaml:27:65
                    properties.t        ~ base.yaml:27:31
                    """)
    void whatIsStillNamedCannotBeTakenOut(String definition, String named) {
        assertThat(brand("without: " + definition + "\n").messages())
                .containsExactly("brand.yaml:5:10 [without] \"" + definition
                        + "\" cannot be taken out: something still names it. Keep it, or change what names it. | "
                        + named + " named here");
    }

    @Test
    void aBrandMayChangeWhatNamedIt() {
        TrackingPlan plan = brand(
                        "without: [pages.home, events.refund]\nevents:\n  view: {pages: none}\n  buy: {deprecated: {since: 1.0.0}}\n")
                .brand();

        assertThat(plan.pages().isEmpty()).isTrue();
    }

    @Test
    void aBrandMayDefineAnewWhatItTookOut() {
        TrackingPlan plan = brand("without: [destinations.seg]\ndestinations:\n  seg: {type: matomo}\n")
                .brand();

        assertThat(plan.destinations().get("seg").type().word()).isEqualTo("matomo");
        assertThat(plan.destinations().get("seg").dialect().events()).isEmpty();
        assertThat(plan.isOwn(plan.destinations().get("seg"))).isTrue();
    }

    @Test
    void whatIsNotThereCannotBeTakenOut() {
        assertThat(brand("without: [events.refunds, refund, event.refund, events.]\n")
                        .messages())
                .containsExactly(
                        "brand.yaml:5:11 [without] The plan below defines no \"events.refunds\" that could be taken out."
                                + " Did you mean \"events.refund\"?",
                        "brand.yaml:5:27 [without] The plan below defines no \"refund\" that could be taken out."
                                + " Write a section and an id: events.refund.",
                        "brand.yaml:5:35 [without] The plan below defines no \"event.refund\" that could be taken out."
                                + " Did you mean \"events.refund\"?",
                        "brand.yaml:5:49 [without] The plan below defines no \"events.\" that could be taken out."
                                + " Write a section and an id: events.refund.");
    }

    private BrandPlans brand(String sections) {
        return BrandPlans.of(folder, BASE, sections);
    }
}
