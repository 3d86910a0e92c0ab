package io.github.layerscribe.codegen.parse.brand;

import static io.github.layerscribe.codegen.parse.brand.BrandPlans.members;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.ExtensionValue;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.plan.Status;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.plan.Waiver;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A brand over its base: what joins, what replaces, what is inherited and what never is. */
class BrandTest {

    private static final String WORDS = """
            teams:
              one: {role: marketing}
              two: {role: agency}
            pages:
              home: {path: /}
              cart: {path: /cart}
            destinations:
              web: {type: gtm}
              seg: {type: segment, rename: {a: alpha, b: beta}, drop: [c], events: {view: Viewed}}
            properties:
              a: {type: string, example: x}
              b: {type: string}
              c: {type: string}
              d: {type: integer}
            objects:
              thing: {required: [a], optional: [b]}
            contexts:
              page: {required: [a], optional: [b], cache: private}
            groups:
              g: {required: [b], status: proposed, owner: one}
            """;

    @TempDir
    private Path folder;

    @Test
    void sectionsAreJoinedAndWhatLiesBelowComesFirst() {
        TrackingPlan plan = of(
                        "events:\n  view: {required: [a]}\n", "properties:\n  e: {type: string}\nevents:\n  buy: {}")
                .brand();

        assertThat(ids(plan.properties().all())).containsExactly("a", "b", "c", "d", "e");
        assertThat(ids(plan.events().all())).containsExactly("view", "buy");
    }

    @Test
    void aBrandThatChangesAGroupChangesItsEvents() {
        EventDefinition event = of(
                        "events:\n  view: {group: g, required: [a]}\n",
                        "groups:\n  g: {optional: [c], status: live, owner: two}\n")
                .event("view");

        assertThat(members(event.payload())).containsExactly("b!", "a!", "c");
        assertThat(event.status()).isEqualTo(Status.LIVE);
        assertThat(event.governance().teams().owner()).hasToString("two");
    }

    @Test
    void aBrandThatChangesAnObjectChangesThoseThatExtendIt() {
        TrackingPlan plan = BrandPlans.of(
                        folder,
                        "properties:\n  a: {type: string}\n  b: {type: string}\nobjects:\n  low: {required: [a]}\n  top: {extends: low}\n",
                        "objects:\n  low: {optional: [b]}\n")
                .brand();

        assertThat(members(plan.objects().get("top").payload())).containsExactly("a!", "b");
    }

    @Test
    void propertiesAreJoinedAndRequiredOnEitherLayerIsRequired() {
        EventDefinition event = of(
                        "events:\n  view: {required: [a], optional: [b, c]}\n",
                        "events:\n  view: {required: [b, d], optional: [a]}\n")
                .event("view");

        assertThat(members(event.payload())).containsExactly("a!", "b!", "d!", "c");
        assertThat(event.payload().find("b").orElseThrow().range().toString()).endsWith("brand.yaml:6:21");
        assertThat(event.payload().find("a").orElseThrow().range().toString()).endsWith("base.yaml:25:21");
    }

    @Test
    void whatTheBrandFixesLeavesTheListsBelow() {
        EventDefinition event = of(
                        "events:\n  view: {required: [a, d], optional: [b], fixed: {c: x}, example: {a: z}}\n",
                        "events:\n  view: {fixed: {a: y, c: z}}\n")
                .event("view");

        assertThat(members(event.payload())).containsExactly("d!", "b", "c=", "a=");
        assertThat(event.documentation().examples()).isEmpty();
    }

    @Test
    void withoutTakesPropertiesOutOfWhatLiesBelow() {
        TrackingPlan plan = of(
                        "events:\n  view: {group: g, required: [a, d], optional: [c]}\n",
                        "events:\n  view: {without: [a, b, c]}\nobjects:\n  thing: {without: [b]}\ncontexts:\n  page: {without: [b]}\n")
                .brand();

        assertThat(members(plan.events().get("view").payload())).containsExactly("d!");
        assertThat(members(plan.objects().get("thing").payload())).containsExactly("a!");
        assertThat(members(plan.contexts().get("page").payload())).containsExactly("a!");
    }

    @Test
    void withoutOfAGroupTakesPropertiesOutOfTheGroupBelow() {
        EventDefinition event = of("events:\n  view: {group: g, required: [a]}\n", "groups:\n  g: {without: [b]}\n")
                .event("view");

        assertThat(members(event.payload())).containsExactly("a!");
    }

    @Test
    void whatTheBaseTookOutOfAGroupNeedNotBeInTheGroupOfTheBrand() {
        EventDefinition event = of(
                        "  h: {optional: [c]}\nevents:\n  view: {group: g, without: [b], required: [a]}\n",
                        "events:\n  view: {group: h}\n")
                .event("view");

        assertThat(members(event.payload())).containsExactly("a!", "c");
    }

    @Test
    void withoutNamesOnlyWhatLiesBelow() {
        assertThat(of("events:\n  view: {required: [a]}\n", "events:\n  view: {without: [c]}\n")
                        .messages())
                .containsExactly("brand.yaml:6:20 [without] There is no \"c\" below \"view\" to take out."
                        + " Take it out of the list here.");
    }

    @Test
    void aRuleBelowThatNamesWhatIsTakenOutIsAnError() {
        assertThat(of(
                                "events:\n  view: {required: [a], optional: [b], any_of: [[a, b]]}\n",
                                "events:\n  view: {without: [b]}\n")
                        .messages())
                .containsExactly(
                        "brand.yaml:6:20 [without] \"b\" cannot be taken out: a rule of \"view\" still names it."
                                + " Keep it, or state the rule without it. | base.yaml:25:53 the rule");
    }

    @Test
    void whatTheBaseFixesCannotBeListed() {
        assertThat(of("events:\n  view: {fixed: {a: x}}\n", "events:\n  view: {required: [a]}\n")
                        .messages())
                .containsExactly("brand.yaml:6:21 [listed-twice] \"a\" is fixed below and cannot be set here."
                        + " Add without: [a] to set it all the same. | base.yaml:25:18 fixed here");
        assertThat(members(of("events:\n  view: {fixed: {a: x}}\n", "events:\n  view: {required: [a], without: [a]}\n")
                        .event("view")
                        .payload()))
                .containsExactly("a!");
    }

    @Test
    void rulesAreJoinedAndConditionsByTheirWords() {
        Payload payload = of(
                        "events:\n  view: {optional: [a, b, c, d], any_of: [[a, b]], requires: {d = 1: [a], a: [c]}, check: a = b}\n",
                        "events:\n  view: {any_of: [[b, c]], requires: {d=1: [b]}, check: [a != c, a = b]}\n")
                .event("view")
                .payload();

        assertThat(payload.anyOf()).hasSize(2);
        assertThat(payload.requirements())
                .extracting(
                        rule -> rule.condition().text() + rule.needed().get(0).id())
                .containsExactly("d = 1b", "ac");
        assertThat(payload.checks()).extracting(check -> check.text()).containsExactly("a = b", "a != c");
    }

    @Test
    void anEmptyListLiftsAConditionBelow() {
        Payload payload = of(
                        "events:\n  view: {optional: [a, b], requires: {a: [b]}}\n",
                        "events:\n  view: {without: [b], requires: {a: []}}\n")
                .event("view")
                .payload();

        assertThat(members(payload)).containsExactly("a");
        assertThat(payload.requirements()).isEmpty();
    }

    @Test
    void plainValuesAndOtherListsOfTheBrandReplace() {
        EventDefinition event = of(
                        "events:\n  view: {description: Low, purpose: Kept, pages: [home], destinations: [web, seg], within: low, order: last}\n",
                        "events:\n  view: {description: High, pages: cart, destinations: [seg], within: high, version: 2}\n")
                .event("view");

        assertThat(event.description()).isEqualTo("High");
        assertThat(event.documentation().purpose()).isEqualTo("Kept");
        assertThat(event.delivery().pages().chosen()).extracting(Reference::id).containsExactly("cart");
        assertThat(event.delivery().destinations().chosen())
                .extracting(Reference::id)
                .containsExactly("seg");
        assertThat(event.payload().within()).isEqualTo("high");
        assertThat(event.delivery().firing().order()).isEqualTo(EventDefinition.Order.LAST);
    }

    @Test
    void destinationsJoinTheirMapsAndWhatTheyDrop() {
        DestinationDefinition.Dialect dialect = of(
                        "events:\n  view: {}\n",
                        "destinations:\n  seg: {rename: {b: bravo, d: delta}, drop: [a], fixed: {d: 4}, consent: ads}\nconsents:\n  ads: {description: Ads}\n")
                .brand()
                .destinations()
                .get("seg")
                .dialect();

        assertThat(dialect.properties().rename()).hasToString("{a=alpha, b=bravo, d=delta}");
        assertThat(dialect.properties().drop()).hasToString("[c, a]");
        assertThat(dialect.properties().fixed()).containsOnlyKeys("d");
        assertThat(dialect.events()).containsOnlyKeys("view");
    }

    @Test
    void journeysAreReplaced() {
        TrackingPlan plan = of(
                        "events:\n  view: {}\n  buy: {}\njourneys:\n  all: [view, buy]\n  some: [view]\n",
                        "journeys:\n  all: [buy]\n")
                .brand();

        assertThat(plan.journeys().get("all").events()).hasToString("[buy]");
        assertThat(plan.journeys().get("some").events()).hasToString("[view]");
    }

    @Test
    void theTopIsTheBrandsOwnButForBudgetWaiversAndExtensions() {
        TrackingPlan plan = of(
                        "approved: {marketing: one, date: 2026-01-01}\nbudget: {page: 8 KB, event: 4 KB}\nx-wiki: base\nx-chat: base\nevents:\n  view: {}\nallow:\n  - {rule: r, at: events.view, because: b, until: 2027-01-01}\n",
                        "budget: {event: 2 KB}\nx-chat: brand\nallow:\n  - {rule: s, at: events.view, because: b, until: 2027-01-01}\n")
                .brand();

        assertThat(plan.id()).isEqualTo("brand");
        assertThat(plan.info().approval()).isNull();
        assertThat(plan.info().budget().page()).isEqualTo(8192);
        assertThat(plan.info().budget().event()).isEqualTo(2048);
        assertThat(plan.waivers()).extracting(Waiver::rule).containsExactly("r", "s");
        assertThat(plan.info().declaration().extensions())
                .containsEntry("x-chat", new ExtensionValue.Text("brand"))
                .containsEntry("x-wiki", new ExtensionValue.Text("base"));
    }

    @Test
    void ownIsWhatTheBrandDefinesNotWhatItSaysMoreAbout() {
        TrackingPlan plan = of(
                        "events:\n  view: {required: [a]}\n",
                        "properties:\n  e: {type: x | y}\nevents:\n  view: {optional: [e]}\n  buy: {}\n")
                .brand();

        assertThat(plan.isOwn(plan.events().get("view"))).isFalse();
        assertThat(plan.isOwn(plan.events().get("buy"))).isTrue();
        assertThat(plan.isOwn(plan.properties().get("a"))).isFalse();
        assertThat(plan.isOwn(plan.properties().get("e"))).isTrue();
        assertThat(plan.allSets()).allMatch(plan::isOwn);
        assertThat(plan.lineage().parents()).hasToString("[Parent[id=base, version=1.2.0]]");
    }

    @Test
    void whatIsWrongOnTopIsToldAsIfItStoodAlone() {
        assertThat(of("events:\n  view: {group: g, required: [a], any_of: [[a, b]]}\n", """
                        groups:
                          g: {requird: [c]}
                        events:
                          view: {required: [a, a], optional: c d, any_of: [a, b], check: a, drop: 1}
                          more: [a]
                          view: {}
                        objects: none
                        contexts:
                          page: {required: {a: string}}
                        destinations:
                          seg: {drop: "a, b"}
                        """)
                        .places())
                .containsExactly(
                        "brand.yaml:6:7 [unknown-key]",
                        "brand.yaml:8:24 [listed-twice]",
                        "brand.yaml:8:38 [unknown-property]",
                        "brand.yaml:8:52 [any-of]",
                        "brand.yaml:8:66 [check]",
                        "brand.yaml:8:69 [unknown-key]",
                        "brand.yaml:9:9 [shape]",
                        "brand.yaml:10:3 [duplicate-key]",
                        "brand.yaml:11:10 [shape]",
                        "brand.yaml:13:20 [type-in-list]",
                        "brand.yaml:15:15 [list-brackets]");
    }

    private BrandPlans of(String base, String brand) {
        return BrandPlans.of(folder, WORDS + base, brand);
    }

    private static List<String> ids(List<? extends Definition> definitions) {
        return definitions.stream().map(Definition::id).toList();
    }
}
