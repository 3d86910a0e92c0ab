package io.github.layerscribe.codegen.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.ExtensionValue;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.Sample;
import io.github.layerscribe.codegen.plan.Selection;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Destinations, contexts, events and the rest: what the model holds, and what is refused. */
class SectionsTest {

    private static final String WORDS = """
            pages:
              home: {path: /}
            properties:
              a: {type: string, example: x}
              b: {type: integer, example: 1}
              s: {type: x | y}
              o: {type: thing}
              many: {type: list of string}
            objects:
              thing: {required: [a]}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    d: {type: ga4}                                       ~ via
                    d: {type: gtm, via: web}                             ~ via
                    d: {type: ga4, via: seg}                             ~ via
                    d: {type: ga4, via: nobody}                          ~ unknown-destination
                    d: {type: segment, within: x}                        ~ within
                    d: {type: adobe, within: two words}                  ~ within
                    d: {type: gtm, within: eventModel}                   ~ reserved-name
                    d: {type: segment, rename: {a: x.y}}                 ~ wire-name
                    d: {type: segment, rename: {q: x}}                   ~ unknown-property
                    d: {type: segment, drop: [q]}                        ~ unknown-property
                    d: {type: segment, fixed: {b: x}}                    ~ fixed-value
                    d: {type: segment, events: {q: X}}                   ~ unknown-event
                    d: {type: segment, events: {view: {nam: X}}}         ~ unknown-key
                    d: {type: segment, contexts: {q: {schema: x}}}       ~ unknown-context
                    d: {type: gtm, id: "a-${ID}"}                        ~ destination-id
                    d: {type: gtm, limits: ga5}                          ~ unknown-word
                    d: {type: snowplow}                                  ~ schema
                    """)
    void destinationsThatCannotBe(String destination, String rule) {
        assertThat(PlanText.sections(WORDS + "destinations:\n  web: {type: gtm}\n  seg: {type: segment}\n  "
                                + destination + "\nevents:\n  view: {}")
                        .rules())
                .containsExactly(rule);
    }

    @Test
    void aContextThatCachesShareHoldsNothingAboutAnybody() {
        String text = """
                properties:
                  id: {type: string, privacy: pseudonymous}
                  person: {type: person}
                objects:
                  person: {required: [id]}
                contexts:
                  page: {required: [person], cache: %s}
                """;
        assertThat(PlanText.sections(text.formatted("private")).messages()).isEmpty();
        assertThat(PlanText.sections(text.formatted("shared")).messages())
                .containsExactly("10:30: error [shared-context] \"page\" is shared by all visitors, but \"id\" is"
                        + " pseudonymous. Write cache: private, or move the property to a context that is.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    v: {required: [a], once_per: [b]}                ~ once-per
                    v: {optional: [a], once_per: [session, a]}       ~ once-per
                    v: {required: [o], once_per: [o]}                ~ once-per
                    v: {required: [a, a]}                            ~ listed-twice
                    v: {required: [a], optional: [a]}                ~ listed-twice
                    v: {required: [a], fixed: {a: x}}                ~ listed-twice
                    v: {fixed: {b: x}}                               ~ fixed-value
                    v: {fixed: {many: x}}                            ~ fixed-value
                    v: {fixed: {o: x}}                               ~ fixed-value
                    v: {required: [s], requires: {s = z: [s]}}       ~ unknown-value
                    v: {required: [a], requires: {a = z: [a]}}       ~ condition
                    v: {required: [a], requires: {b: [a]}}           ~ not-listed
                    v: {required: [a], any_of: [[a, b]]}             ~ not-listed
                    v: {required: [a], example: {b: 1}}              ~ not-listed
                    v: {required: [b], example: {b: x}}              ~ example
                    v: {pages: [home, all]}                          ~ unknown-page
                    v: {pages: nowhere}                              ~ unknown-page
                    v: {emitted_by: [backend, server]}               ~ emitted-by
                    v: {emitted_by: client}                          ~ unknown-word
                    v: {version: 0}                                  ~ number
                    v: {page_view: yes}                              ~ unknown-word
                    v: {see: http://x.example}                       ~ see
                    v: {see: ../x.png}                               ~ see
                    v: {see: /etc/x.png}                             ~ see
                    v: {see: x.exe}                                  ~ see
                    v: {from: 2026-12-02, until: 2026-12-01}         ~ bounds
                    v: {from: soon}                                  ~ date
                    v: {deprecated: {since: 1.0.0, renamed_to: q}}   ~ unknown-event
                    v: {required: [b], example: {b: 2}, check: b = 1} ~ example
                    v: {required: [b], check: b = 2}                 ~ example
                    """)
    void eventsThatCannotBe(String event, String rule) {
        assertThat(PlanText.sections(WORDS + "events:\n  " + event).rules()).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    contexts:  ~ c: {required: [a]}                              ~ missing-key
                    contexts:  ~ c: {required: [a], cache: public}               ~ unknown-word
                    contexts:  ~ c: {required: [a], cache: shared, identity: b}  ~ not-listed
                    contexts:  ~ c: {required: [a], cache: shared, emitted_by: backend} ~ unknown-word
                    contexts:  ~ c: {any_of: [[a]], cache: shared}               ~ unknown-key
                    pages:     ~ all: {path: /}                                  ~ id-style
                    pages:     ~ p: {path: /a?b=c}                               ~ path-pattern
                    pages:     ~ p: {path: /a**}                                 ~ path-pattern
                    sets:      ~ t: {values: {}}                                 ~ set-size
                    sets:      ~ t: {values: {one: [x]}}                         ~ shape
                    sets:      ~ t: {values: {one: x, two: {name: one}}}         ~ name-collision
                    sets:      ~ t: {values: {one: {deprecated: {since: 1.0.0, renamed_to: q}}}} ~ unknown-value
                    sets:      ~ thing: {values: {one: x}}                       ~ id-collision
                    groups:    ~ g: {description: x}                             ~ unknown-key
                    journeys:  ~ j: [q]                                          ~ unknown-event
                    teams:     ~ t: {}                                           ~ missing-key
                    evnets:    ~ e: {}                                           ~ unknown-key
                    """)
    void otherDefinitionsThatCannotBe(String section, String definition, String rule) {
        String words = section.equals("pages:") ? WORDS.substring(WORDS.indexOf("properties:")) : WORDS;
        assertThat(PlanText.sections(words + section + "\n  " + definition).rules())
                .contains(rule)
                .hasSizeLessThanOrEqualTo(section.equals("sets:") ? 2 : 1);
    }

    @Test
    void withoutAtTheTopNeedsAPlanBelow() {
        assertThat(PlanText.sections("without: [events.refund]\n").messages())
                .containsExactly("4:1: error [without] This plan extends none, so there is nothing to take out."
                        + " Take it out here, or add extends:.");
    }

    @Test
    void theModelHoldsEverything() throws IOException {
        TrackingPlan plan = PlanText.whole(
                        Files.readString(Path.of("src/test/resources/cases/parse/accepted/everything.plan.yaml")))
                .plan();
        EventDefinition order = plan.events().get("order");

        assertThat(plan.version()).hasToString("1.10.0");
        assertThat(plan.info().budget().page()).isEqualTo(8192);
        assertThat(plan.info().declaration().extensions().get("x-sheet")).isInstanceOf(ExtensionValue.Entries.class);
        assertThat(order.members().stream().map(member -> member.id() + " " + member.presence()))
                .containsExactly(
                        "order_id REQUIRED",
                        "currency REQUIRED",
                        "total REQUIRED",
                        "lines REQUIRED",
                        "day REQUIRED",
                        "due REQUIRED",
                        "note OPTIONAL",
                        "tier OPTIONAL",
                        "gift OPTIONAL",
                        "coupon_count OPTIONAL",
                        "shop FIXED",
                        "count FIXED");
        assertThat(order.payload().within()).isEqualTo("ecommerce");
        assertThat(order.payload().requirements())
                .extracting(rule -> rule.condition().text())
                .containsExactly("tier = gold | free", "coupon_count = 1");
        assertThat(order.payload().checks())
                .extracting("text")
                .containsExactly("total = sum(lines.price * lines.quantity) +- 0.01", "day <= due");
        assertThat(order.delivery().firing().oncePer()).satisfies(once -> {
            assertThat(once.memory()).isEqualTo(EventDefinition.Memory.SESSION);
            assertThat(once.properties()).extracting("id").containsExactly("order_id");
        });
        assertThat(order.delivery().pages()).satisfies(pages -> {
            assertThat(pages.kind()).isEqualTo(Selection.Kind.CHOSEN);
            assertThat(pages.includes("orders")).isTrue();
        });
        assertThat(plan.events().get("order_two").payload().members())
                .extracting("id")
                .containsExactly("order_id");
    }

    @Test
    void destinationsSpeakTheirDialect() throws IOException {
        TrackingPlan plan = PlanText.whole(
                        Files.readString(Path.of("src/test/resources/cases/parse/accepted/everything.plan.yaml")))
                .plan();
        EventDefinition order = plan.events().get("order");
        EventDefinition stock = plan.events().get("stock");
        DestinationDefinition adobe = plan.destinations().get("adobe");

        assertThat(adobe.withinOf(order)).contains("commerce");
        assertThat(adobe.withinOf(stock)).contains("eventInfo");
        assertThat(plan.destinations().get("web").withinOf(order)).contains("ecommerce");
        assertThat(plan.destinations().get("seg").withinOf(order)).isEmpty();
        assertThat(adobe.nameOf(order)).isEqualTo("purchase");
        assertThat(plan.destinations().get("seg").nameOf(plan.properties().get("total")))
                .isEqualTo("revenue");
        assertThat(plan.destinations().get("ga4").account())
                .isEqualTo(new DestinationDefinition.Account("GA4_ID", true));
        assertThat(plan.destinations().get("tags").acceptance().limits()).isEqualTo(DestinationDefinition.Limits.GA4);
    }

    @Test
    void samplesAreMadeOfExamplesAndFixedValues() {
        PlanText text =
                PlanText.sections(WORDS + "events:\n  v: {required: [a, o, many], fixed: {b: 7}, example: {a: own}}");
        PlanValue.Structure sample = Sample.of(text.plan(), text.event("v"));

        assertThat(sample.members().keySet()).extracting("id").containsExactly("a", "o", "b");
        assertThat(sample.members().values())
                .startsWith(new PlanValue.Text("own"))
                .endsWith(new PlanValue.Whole(7));
    }

    @Test
    void freeKeysStandAnywhere() {
        assertThat(PlanText.sections(
                                "x-a: [1, {b: c}]\nevents:\n  x-note: free\n  view: {x-jira: A-1}\nbudget: {x-b: 1}")
                        .messages())
                .isEqualTo(List.of());
    }
}
