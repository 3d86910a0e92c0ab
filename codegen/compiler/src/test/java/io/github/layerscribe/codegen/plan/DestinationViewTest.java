package io.github.layerscribe.codegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.parse.PlanText;
import io.github.layerscribe.codegen.plan.DestinationView.LeftOut;
import io.github.layerscribe.codegen.plan.DestinationView.WireMember;
import io.github.layerscribe.codegen.plan.DestinationView.WirePush;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What arrives at a destination, and under which names. */
class DestinationViewTest {

    private final TrackingPlan plan = PlanText.sections("""
                    consents:
                      analytics: {description: Measuring}
                      ads: {description: Advertising}
                    destinations:
                      web: {type: gtm, consent: analytics, drop: [note], rename: {value: total}}
                      ga4: {type: ga4, via: web, consent: ads, privacy: personal, rename: {value: revenue}, fixed: {site: eu}}
                      seg: {type: segment, privacy: none, rename: {items: products}, events: {buy: Order Completed}, fixed: {site: eu, value: 1}}
                      adobe: {type: adobe, within: eventInfo, events: {buy: {within: commerce}}}
                      snow: {type: snowplow, events: {buy: {schema: "iglu:a/b/jsonschema/1-0-0"}}, contexts: {page: {schema: "iglu:a/c/jsonschema/1-0-0"}}}
                    properties:
                      site: {type: string}
                      value: {type: integer}
                      note: {type: string}
                      mail: {type: string, privacy: personal}
                      visitor: {name: user_id, type: string, privacy: pseudonymous}
                      items: {type: list of item}
                      sku: {type: string}
                    objects:
                      item: {required: [sku], optional: [note, mail]}
                    contexts:
                      page: {within: page, required: [site], cache: shared, destinations: [ga4, snow]}
                    events:
                      buy: {within: ecommerce, required: [value, items], optional: [note, visitor], consent: ads}
                      look: {destinations: [ga4], optional: [site]}
                    """).plan();

    @Test
    void namesAreThoseOfTheDestination() {
        assertThat(shown("seg", "buy")).isEqualTo("Order Completed in null: value, products(sku, note), note, site=");
        assertThat(shown("web", "buy")).isEqualTo("buy in ecommerce: total, items(sku), user_id");
    }

    @Test
    void aDestinationBehindAnotherGetsWhatThatGetsUnderNamesOfItsOwn() {
        assertThat(shown("ga4", "buy")).isEqualTo("buy in null: revenue, items(sku), user_id, site=");
        assertThat(view("ga4").privacy()).isEqualTo(Privacy.PSEUDONYMOUS);
        assertThat(view("ga4").consentOf(event("buy")))
                .extracting(Reference::id)
                .containsExactly("ads", "analytics");
    }

    @Test
    void whatIsLeftOutIsToldWithItsPathAndReason() {
        assertThat(leftOut("ga4", "buy")).containsExactly("items.note DROPPED", "items.mail PRIVACY", "note DROPPED");
        assertThat(leftOut("seg", "buy")).containsExactly("items.mail PRIVACY", "visitor PRIVACY");
    }

    @Test
    void theValueOfTheEventWinsOverThatOfTheDestination() {
        assertThat(shown("ga4", "look")).isEqualTo("look in null: site");
    }

    @Test
    void nestingIsThatOfTheDestinationFirst() {
        assertThat(view("adobe").push(event("buy")).within()).isEqualTo("commerce");
        assertThat(view("adobe").push(event("look")).within()).isEqualTo("eventInfo");
    }

    @Test
    void contextsHaveNoNameAndNoFixedValues() {
        ContextDefinition page = plan.contexts().get("page");
        WirePush inSnowplow = view("snow").push(page);

        assertThat(inSnowplow.name()).isNull();
        assertThat(inSnowplow.schema()).isEqualTo("iglu:a/c/jsonschema/1-0-0");
        assertThat(view("web").push(page).within()).isEqualTo("page");
        assertThat(view("seg").push(page).members())
                .extracting(WireMember::name)
                .containsExactly("site");
    }

    @Test
    void aCarrierCarriesWhatIsMeantForThoseBehindIt() {
        assertThat(view("web").sees(event("look"))).isFalse();
        assertThat(view("web").carries(event("look"))).isTrue();
        assertThat(view("ga4").sees(event("look"))).isTrue();
        assertThat(view("seg").carries(event("look"))).isFalse();
        assertThat(view("web").carries(plan.contexts().get("page"))).isTrue();
        assertThat(view("seg").sees(plan.contexts().get("page"))).isFalse();
    }

    private DestinationView view(String id) {
        return DestinationView.of(plan, plan.destinations().get(id));
    }

    private EventDefinition event(String id) {
        return plan.events().get(id);
    }

    private String shown(String destination, String event) {
        WirePush push = view(destination).push(event(event));
        return push.name() + " in " + push.within() + ": " + shown(push.members());
    }

    private static String shown(List<WireMember> members) {
        return members.stream().map(DestinationViewTest::shown).collect(Collectors.joining(", "));
    }

    private static String shown(WireMember member) {
        String inside = member.members().isEmpty() ? "" : "(" + shown(member.members()) + ")";
        return member.name() + inside + (member.member().isFixed() ? "=" : "");
    }

    private List<String> leftOut(String destination, String event) {
        return view(destination).push(event(event)).leftOut().stream()
                .map(DestinationViewTest::shown)
                .toList();
    }

    private static String shown(LeftOut leftOut) {
        String path = leftOut.path().stream().map(Member::id).collect(Collectors.joining("."));
        return path + " " + leftOut.reason();
    }
}
